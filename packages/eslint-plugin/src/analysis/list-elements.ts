import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Methods whose result holds nothing that the list (or an argument) does not. */
const keeping: ReadonlySet<string> = new Set(["filter", "slice", "sort", "toSorted", "reverse", "toReversed", "flat", "split"]);
const copying: ReadonlySet<string> = new Set(["from", "freeze"]);

/** The expressions a list is made of, through constants, spreads, copies and choices; anything else is its own only element. */
export function listElements(flow: ValueFlow, list: TSESTree.Node): readonly TSESTree.Node[] {
  // A set hands out what is added while it is read, and nothing twice: a list that grows out of itself ends.
  const seen = new Set([unwrap(list)]);
  const elements: TSESTree.Node[] = [];
  for (const node of seen) {
    const sources = sourcesOf(node) ?? originsBehind(flow, node);
    if (!sources) elements.push(node);
    for (const source of sources ?? []) seen.add(unwrap(source));
  }
  return elements;
}

function sourcesOf(node: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  switch (node.type) {
    case "ArrayExpression":
      return node.elements.filter((element) => element !== null);
    case "SpreadElement":
      return [node.argument];
    case "NewExpression":
      return calledName(node) === "Set" ? node.arguments : undefined;
    case "CallExpression":
      return ofCall(node);
    default:
      return undefined;
  }
}

function ofCall(node: TSESTree.CallExpression): readonly TSESTree.Node[] | undefined {
  const { callee } = node;
  const name = calledName(node);
  if (callee.type !== "MemberExpression" || name === undefined) return undefined;
  const isStatic = callee.object.type === "Identifier" && (callee.object.name === "Array" || callee.object.name === "Object");
  if (isStatic) return copying.has(name) ? node.arguments.slice(0, 1) : undefined;
  if (name === "concat") return [callee.object, ...node.arguments];
  return keeping.has(name) ? [callee.object] : undefined;
}

function originsBehind(flow: ValueFlow, node: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  if (isText(node)) return undefined;
  const origins = flow.originsOf(node).filter(({ path }) => path.length === 0);
  const behind = origins.map(({ node: origin }) => origin).filter((origin) => origin !== node);
  return behind.length > 0 ? behind : undefined;
}

function isText(node: TSESTree.Node): boolean {
  return node.type === "Literal" || node.type === "TemplateLiteral" || node.type === "BinaryExpression";
}
