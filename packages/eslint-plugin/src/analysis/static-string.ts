import type { TSESTree } from "@typescript-eslint/utils";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Longer texts are made by repetition, not written: `b = a + a; c = b + b; …` */
const longest = 100_000;

/** Constants made of constants made of constants. */
const maxDepth = 50;

/** What is known of a file's texts, and how deep the question at hand has gone. */
interface Folding {
  readonly texts: Map<TSESTree.Node, string | undefined>;
  depth: number;
}

const foldings = new WeakMap<ValueFlow, Folding>();

/**
 * The text of an expression that can only be one: literals, templates, `+`, `[…].join("…")` and constants of this file.
 * Undefined if any part is not known here.
 */
export function staticString(flow: ValueFlow, node: TSESTree.Node): string | undefined {
  const folding = foldings.get(flow) ?? { texts: new Map(), depth: 0 };
  foldings.set(flow, folding);
  const { texts } = folding;
  if (texts.has(node) || folding.depth === maxDepth) return texts.get(node);
  // Asked for again while it is being put together: a text that holds itself has no end.
  texts.set(node, undefined);
  folding.depth += 1;
  const text = fold(flow, unwrap(node));
  folding.depth -= 1;
  texts.set(node, text);
  return text;
}

function fold(flow: ValueFlow, node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" || typeof node.value === "number" ? String(node.value) : undefined;
    case "TemplateLiteral":
      return ofTemplate(flow, node);
    case "BinaryExpression":
      return node.operator === "+" ? concatenated(flow, [node.left, node.right], "") : undefined;
    case "CallExpression":
      return ofJoin(flow, node) ?? ofOrigin(flow, node);
    default:
      return ofOrigin(flow, node);
  }
}

function ofTemplate(flow: ValueFlow, { quasis, expressions }: TSESTree.TemplateLiteral): string | undefined {
  // The texts between stand for nothing if one of the values is unknown, as it mostly is.
  const values = textsOf(flow, expressions);
  return values && bounded(quasis.map(({ value: { cooked } }, index) => `${cooked ?? ""}${values[index] ?? ""}`).join(""));
}

function ofJoin(flow: ValueFlow, { callee, arguments: [separator] }: TSESTree.CallExpression): string | undefined {
  if (callee.type !== "MemberExpression" || staticKey(callee) !== "join") return undefined;
  const [origin, ...others] = flow.originsOf(callee.object);
  if (origin?.node.type !== "ArrayExpression" || origin.path.length > 0 || others.length > 0) return undefined;
  const glue = separator ? staticString(flow, separator) : ",";
  return glue === undefined ? undefined : concatenated(flow, origin.node.elements, glue);
}

function ofOrigin(flow: ValueFlow, node: TSESTree.Node): string | undefined {
  const [origin, ...others] = flow.originsOf(node);
  if (origin === undefined || others.length > 0 || origin.path.length > 0 || origin.node === node) return undefined;
  return origin.kind === "expression" ? staticString(flow, origin.node) : undefined;
}

function concatenated(flow: ValueFlow, nodes: readonly (TSESTree.Node | null)[], glue: string): string | undefined {
  const texts = textsOf(flow, nodes);
  return texts && bounded(texts.join(glue));
}

/** Undefined as soon as one of them is unknown. */
function textsOf(flow: ValueFlow, nodes: readonly (TSESTree.Node | null)[]): readonly string[] | undefined {
  const texts: string[] = [];
  for (const node of nodes) {
    const text = node ? staticString(flow, node) : "";
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}

function bounded(text: string): string | undefined {
  return text.length > longest ? undefined : text;
}
