import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { rootName } from "../syntax/root-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import { environmentRead } from "./environment-read.ts";
import { settingNames } from "./secret-setting.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A setting and the value written in the code that stands in for it where it is missing. */
export interface SettingFallback {
  readonly name: string;
  readonly node: TSESTree.Node;
  readonly value: string;
  /** What to take out of the file so that nothing stands in; empty if that would tear brackets apart. */
  readonly removal: readonly [start: number, end: number];
}

interface Draft extends Pick<SettingFallback, "node" | "removal"> {
  /** Asked for last: few fallbacks are texts. */
  readonly names: () => readonly string[];
}

/** The types of nodes that can give a setting a fallback. */
export const fallbackNodes = [
  "LogicalExpression",
  "ConditionalExpression",
  "AssignmentPattern",
  "CallExpression",
] as const satisfies readonly `${TSESTree.Node["type"]}`[];

/** Most fallbacks are something else, and need no following. */
const mayBeText: ReadonlySet<string> = new Set(["Literal", "TemplateLiteral", "Identifier", "MemberExpression", "BinaryExpression"]);

/** Undefined unless the fallback is a text known here, and not an empty one. */
export function settingFallback(flow: ValueFlow, node: TSESTree.Node): SettingFallback | undefined {
  const draft = draftOf(flow, node);
  const value = draft && mayBeText.has(draft.node.type) ? staticString(flow, draft.node) : undefined;
  const [name] = draft && value ? draft.names() : [];
  if (!draft || name === undefined || value === undefined) return undefined;
  const [start, end] = draft.removal;
  const brackets = flow.sourceCode.text.slice(start, end).replaceAll(/[^()]/gu, "");
  const isWhole = brackets === "" || brackets === "()";
  return { name, value, node: draft.node, removal: isWhole ? draft.removal : [end, end] };
}

function draftOf(flow: ValueFlow, node: TSESTree.Node): Draft | undefined {
  switch (node.type) {
    case "LogicalExpression":
      return node.operator === "&&" ? undefined : replacing(flow, node.left, node.right);
    case "ConditionalExpression":
      return ofCondition(flow, node);
    case "AssignmentPattern":
      return { names: () => destructured(flow, node), node: node.right, removal: [node.left.range[1], node.range[1]] };
    case "CallExpression":
      return ofLookup(flow, node) ?? ofSchema(node);
    default:
      return undefined;
  }
}

function replacing(flow: ValueFlow, kept: TSESTree.Node, fallback: TSESTree.Node): Draft {
  return { names: () => settingNames(flow, kept), node: fallback, removal: [kept.range[1], fallback.range[1]] };
}

/** `process.env.SECRET ? process.env.SECRET : "…"` */
function ofCondition(flow: ValueFlow, { test, consequent, alternate }: TSESTree.ConditionalExpression): Draft | undefined {
  const { sourceCode } = flow;
  if (sourceCode.getText(test) !== sourceCode.getText(consequent)) return undefined;
  return { ...replacing(flow, consequent, alternate), removal: [test.range[1], alternate.range[1]] };
}

/** `const { SECRET = "…" } = process.env` */
function destructured(flow: ValueFlow, { parent }: TSESTree.AssignmentPattern): string[] {
  const key = parent.type === "Property" ? staticKey(parent) : undefined;
  const declarator = enclosing(parent, (ancestor) => ancestor.type === "VariableDeclarator");
  if (key === undefined || !declarator?.init || declarator.id !== parent.parent) return [];
  return flow.originsOf(declarator.init).some((origin) => environmentRead(flow, origin)?.text.endsWith("env")) ? [key] : [];
}

/** `env.get("SECRET", "…")`, `this.config.get<string>("SECRET", "…")`, `getEnv("SECRET", "…")` */
function ofLookup(flow: ValueFlow, node: TSESTree.CallExpression): Draft | undefined {
  const [key, fallback, ...more] = node.arguments;
  if (key?.type !== "Literal" || !fallback || more.length > 0) return undefined;
  const callee = flow.sourceCode.getText(node.callee);
  const isLookup = /(?:env|config\w*)\.(?:get|string)$|^(?:get|read)?_?env(?:Var|Or)?\w{0,8}$/iu.test(callee);
  return isLookup ? { names: () => [String(key.value)], node: fallback, removal: [key.range[1], fallback.range[1]] } : undefined;
}

/** `SECRET: z.string().min(1).default("…")` */
function ofSchema(node: TSESTree.CallExpression): Draft | undefined {
  const [fallback, ...more] = node.arguments;
  const { callee } = node;
  if (callee.type !== "MemberExpression" || calledName(node) !== "default" || !fallback || more.length > 0) return undefined;
  const property = enclosing(node, (ancestor) => ancestor.type === "Property");
  const key = property && property.value.range[0] <= node.range[0] ? staticKey(property) : undefined;
  const isSchema = /^(?:z|zod|Joi|joi|v|yup)$/u.test(rootName(node)?.name ?? "");
  if (!isSchema || key === undefined || !/^[A-Z\d_]+$/u.test(key)) return undefined;
  return { names: () => [key], node: fallback, removal: [callee.object.range[1], node.range[1]] };
}
