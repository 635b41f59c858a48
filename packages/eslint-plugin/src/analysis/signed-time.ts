import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { descendants } from "../syntax/descendants.ts";
import { derivesFrom } from "./derives-from.ts";
import type { Origin } from "./origin.ts";
import { requestHeader } from "./request-header.ts";
import type { ValueFlow } from "./value-flow.ts";

const timeHeader = /timestamp|(^|-)(request|transmission|delivery|message)-time$|triggered-at/;

/** The header that brings the time a text under a signature holds: one of its own, or the signature's with a `t=` in it. */
export function signedTime(flow: ValueFlow, data: TSESTree.Node, isSignatureHeader: (name: string) => boolean): string | undefined {
  let found: string | undefined;
  derivesFrom(flow, data, (origin) => {
    const name = headerOf(flow, origin);
    if (name !== undefined && (timeHeader.test(name) || isSignatureHeader(name))) found = name;
    return found !== undefined;
  });
  return found;
}

function headerOf(flow: ValueFlow, { kind, node, path }: Origin): string | undefined {
  const at = path.lastIndexOf("headers");
  if (at >= 0 && at === path.length - 2) return path.at(-1)?.toLowerCase();
  const isAmongHeaders = node.type === "Identifier" && /headers$/i.test(node.name) && path.length === 1;
  if (isAmongHeaders) return path[0]?.toLowerCase();
  return kind === "expression" || path.length === 0 ? requestHeader(flow, node) : undefined;
}

const relational: ReadonlySet<string> = new Set(["<", ">", "<=", ">="]);
/** Names of those who look at a time, and of limits. */
const telling =
  /tolerance|max_?age|replay|stale|too_?old|expire|is_?within|difference_?in|is_?(recent|fresh)|nonce|(check|valid|assert|verify|is)\w*(time|date)/i;
const clocks = new WeakMap<ValueFlow, boolean>();

/** Whether a file compares something with the clock, or has a name that speaks of it. */
export function comparesWithClock(flow: ValueFlow): boolean {
  const known = clocks.get(flow) ?? (speaksOfTime(flow) || someComparison(flow));
  clocks.set(flow, known);
  return known;
}

/** In its code, not in its comments. */
function speaksOfTime({ sourceCode: { ast } }: ValueFlow): boolean {
  return (ast.tokens ?? []).some(({ value }) => telling.test(value));
}

function someComparison(flow: ValueFlow): boolean {
  for (const node of descendants(flow.sourceCode.ast, flow.sourceCode.visitorKeys)) {
    if (node.type !== "BinaryExpression" || !relational.has(node.operator)) continue;
    if (derivesFrom(flow, node.left, isClock) || derivesFrom(flow, node.right, isClock)) return true;
  }
  return false;
}

/** `Date.now()`, `new Date()`, `dayjs()`. */
function isClock({ node }: Origin): boolean {
  if (node.type === "NewExpression") return calledName(node) === "Date" && node.arguments.length === 0;
  return node.type === "CallExpression" && /^(now|dayjs|moment|getTime|unix|hrtime)$/.test(calledName(node) ?? "");
}
