import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../syntax/unwrap.ts";
import { staticNumber } from "./static-number.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
/** By how a unit begins; the longer beginnings first. */
const units: readonly (readonly [start: string, seconds: number])[] = [
  ["ms", 0.001], ["milli", 0.001], ["mo", 30 * day], ["s", 1], ["m", minute], ["h", hour], ["d", day], ["w", 7 * day], ["y", 365 * day],
];
const span = /^(\d+(?:\.\d+)?)\s*([a-z]*)(?:\s+from now)?$/iu;

/** How many seconds `expiresIn` stands for: a number of them, or a text such as `7d`; without a unit, milliseconds. */
export function timeSpan(flow: ValueFlow, node: TSESTree.Node): number | undefined {
  const seconds = staticNumber(flow, node);
  if (seconds !== undefined) return seconds;
  const [, amount, unit = ""] = span.exec(staticString(flow, node)?.trim() ?? "") ?? [];
  const factor = unit === "" ? 0.001 : units.find(([start]) => unit.toLowerCase().startsWith(start))?.[1];
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}

/** How many seconds from now a time lies that is written as `now + seconds` or, for jose, as a text. */
export function timeAhead(flow: ValueFlow, wrapped: TSESTree.Node): number | undefined {
  const node = unwrap(wrapped);
  if (node.type !== "BinaryExpression" || node.operator !== "+") return staticNumber(flow, node) === undefined ? timeSpan(flow, node) : undefined;
  const isFromNow = /Date|now|iat/iu.test(flow.sourceCode.getText(node.left));
  return isFromNow ? staticNumber(flow, node.right) : undefined;
}

/** `365 days` */
export function inDays(seconds: number): string {
  return `${Math.round(seconds / day).toLocaleString("en")} days`;
}
