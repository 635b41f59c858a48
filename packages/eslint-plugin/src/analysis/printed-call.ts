import type { TSESTree } from "@typescript-eslint/utils";
import { findVariable } from "../syntax/find-variable.ts";
import { isFunction } from "../syntax/is-function.ts";
import { returnedExpressions } from "../syntax/returned-expressions.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { addedValues } from "./edited-object.ts";
import { cutLength } from "./sanitizer.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What of a call shows in its result, and how. */
export interface Kept {
  readonly nodes: readonly TSESTree.Node[];
  readonly form: "text" | "dump" | "same";
}

const nothing: Kept = { nodes: [], form: "text" };

/** Methods of a text that give back what was in it. */
const keeping: ReadonlySet<string> = new Set([
  ...["trim", "trimStart", "trimEnd", "toString", "toLowerCase", "toUpperCase", "normalize", "padEnd", "padStart", "valueOf"],
  ...["join", "split", "toJSON"],
]);
/** Methods of a list or map that give back its items. */
const listing: ReadonlySet<string> = new Set(["entries", "values", "flat", "reverse", "toReversed", "sort", "toSorted"]);
const cutting: ReadonlySet<string> = new Set(["slice", "substring", "substr"]);
/** Functions that write out their first argument with what is inside. */
const dumping: ReadonlySet<string> = new Set([
  ...["JSON.stringify", "inspect", "util.inspect", "structuredClone", "Array.from"],
  ...["Object.fromEntries", "Object.values", "Object.entries", "Object.freeze", "qs.stringify", "querystring.stringify"],
]);
const dumpingAll: ReadonlySet<string> = new Set(["util.format", "format"]);
/** Functions that write a text in another alphabet: whoever reads it can turn it back. */
const encoding: ReadonlySet<string> = new Set([
  ...["String", "btoa", "atob", "encodeURIComponent", "decodeURIComponent", "encodeURI", "escape", "unescape"],
  "Buffer.from",
]);
/** Packages whose functions give a text a colour. */
const painting: ReadonlySet<string> = new Set(["chalk", "kleur", "kleur/colors", "picocolors", "colorette", "ansi-colors", "ansis", "yoctocolors", "cli-color"]);
/** What is taken off a secret that is still one without it. */
const trimmed = /^(?:["'`]?\^?\(?(?:bearer|basic|token)\b|["'`]?(?:\\[nrs]|["'=+/\s-]|\[[^\]a-z]{1,6}\]))/iu;

/** Undefined if the call makes something else of what it is given. */
export function keptByCall(flow: ValueFlow, node: TSESTree.CallExpression): Kept | undefined {
  const callee = unwrap(node.callee);
  const [first, second] = node.arguments;
  if (callee.type !== "Identifier" && callee.type !== "MemberExpression") return undefined;
  const name = callee.type === "Identifier" ? callee.name : shortName(callee);
  if (name === "JSON.stringify" && second !== undefined && !isEmpty(second)) return nothing;
  if (dumpingAll.has(name)) return { nodes: node.arguments, form: "dump" };
  if (first && dumping.has(name)) return { nodes: [first], form: "dump" };
  if (encoding.has(name) || isPainting(flow, callee)) return { nodes: node.arguments, form: "text" };
  return callee.type === "MemberExpression" ? keptByMethod(flow, callee, node.arguments) : undefined;
}

/** `chalk.green.bold(text)` */
function isPainting(flow: ValueFlow, callee: TSESTree.Node): boolean {
  return flow.originsOf(callee).some(({ module }) => painting.has(module ?? ""));
}

function shortName({ object, property, computed }: TSESTree.MemberExpression): string {
  return object.type === "Identifier" && property.type === "Identifier" && !computed ? `${object.name}.${property.name}` : "";
}

function keptByMethod(
  flow: ValueFlow,
  { object, property }: TSESTree.MemberExpression,
  given: readonly TSESTree.CallExpressionArgument[],
): Kept | undefined {
  const method = property.type === "Identifier" ? property.name : "";
  const [first] = given;
  if (method === "concat") return { nodes: [object, ...given], form: "text" };
  if (keeping.has(method)) return { nodes: [object], form: "text" };
  if (isListing(method, given)) return { nodes: [object], form: "dump" };
  if (cutting.has(method)) return cutLength(flow, method, given) === "long" ? { nodes: [object], form: "text" } : nothing;
  if (/^replace(?:All)?$/u.test(method)) return first && isTrimming(flow, first) ? { nodes: [object], form: "text" } : nothing;
  return first && keptByCallback(flow, method, object, first);
}

/** `values()`, and whatever only brings a list into another order. */
function isListing(method: string, given: readonly TSESTree.Node[]): boolean {
  return listing.has(method) && (given.length === 0 || /ort(?:ed)?$/u.test(method));
}

/** What a list method keeps that calls a function for every item. */
function keptByCallback(flow: ValueFlow, method: string, list: TSESTree.Node, callback: TSESTree.Node): Kept | undefined {
  if (method === "filter") return callback.type === "Identifier" && callback.name === "Boolean" ? { nodes: [list], form: "same" } : undefined;
  if (!/^(?:map|flatMap|reduce)$/u.test(method) || !isFunction(callback)) return undefined;
  const returned = returnedExpressions(callback, flow.sourceCode.visitorKeys);
  return { nodes: method === "reduce" ? returned.flatMap((node) => gathered(flow, node)) : returned, form: "same" };
}

/** `sum[name] = value; return sum;` in the callback of `reduce` */
function gathered(flow: ValueFlow, node: TSESTree.Expression): TSESTree.Node[] {
  const variable = node.type === "Identifier" ? findVariable(flow.sourceCode, node) : undefined;
  return variable?.defs[0]?.type === "Parameter" ? addedValues(variable, node).map(({ value }) => value) : [node];
}

/** Whether `replace` only takes off a word before the secret, or white space. */
function isTrimming(flow: ValueFlow, pattern: TSESTree.Node): boolean {
  return trimmed.test(flow.sourceCode.getText(pattern).replace(/^\//u, ""));
}

function isEmpty(node: TSESTree.Node): boolean {
  return (node.type === "Literal" && node.value === null) || (node.type === "Identifier" && node.name === "undefined");
}
