import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { wordsOf } from "@credlint/scanner/secret-name";
import { sanitizingWords } from "./secret-names.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

const sanitizing: ReadonlySet<string> = new Set(sanitizingWords);
/** As many characters as people print on purpose, to tell keys apart. */
const shownAtMost = 12;

function isSanitizingName(name: string): boolean {
  return wordsOf(name).some((word) => sanitizing.has(word));
}

/** `mask(token)`, `logRedactor.apply(body)`: the name of the function or of what it belongs to says so. */
export function isSanitizing(node: TSESTree.CallExpression): boolean {
  const { callee } = node;
  const owner = callee.type === "MemberExpression" && callee.object.type === "Identifier" ? callee.object.name : "";
  return isSanitizingName(calledName(node) ?? "") || /(?:redact|mask|sanitiz|censor)/iu.test(owner);
}

/** How much of a text a cut leaves: `short` for a few characters, `long` for more, `unknown` if the bounds are. */
export function cutLength(
  flow: ValueFlow,
  method: string,
  [from, to]: readonly TSESTree.Node[],
): "short" | "long" | "unknown" {
  const start = from ? wholeNumber(flow, from) : 0;
  const end = to ? wholeNumber(flow, to) : undefined;
  if (start === undefined || (to && end === undefined)) return "unknown";
  return charactersLeft(method, start, end) <= shownAtMost ? "short" : "long";
}

function charactersLeft(method: string, start: number, end: number | undefined): number {
  if (end === undefined) return start < 0 ? -start : Infinity;
  if (method === "substr") return end;
  return end < 0 ? Infinity : end - start;
}

function wholeNumber(flow: ValueFlow, node: TSESTree.Node): number | undefined {
  if (node.type === "UnaryExpression" && node.operator === "-") {
    const positive = wholeNumber(flow, node.argument);
    return positive === undefined ? undefined : -positive;
  }
  const text = staticString(flow, node);
  return text !== undefined && /^\d+$/u.test(text) ? Number(text) : undefined;
}
