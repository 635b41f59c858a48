import type { TSESTree } from "@typescript-eslint/utils";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { ValueFlow } from "./value-flow.ts";

/**
 * The text of an expression that can only be one: literals, templates, `+`, `[…].join("…")` and constants of this file.
 * Undefined if any part is not known here.
 */
export function staticString(flow: ValueFlow, node: TSESTree.Node): string | undefined {
  const inner = unwrap(node);
  switch (inner.type) {
    case "Literal":
      return typeof inner.value === "string" || typeof inner.value === "number" ? String(inner.value) : undefined;
    case "TemplateLiteral":
      return ofTemplate(flow, inner);
    case "BinaryExpression":
      return inner.operator === "+" ? concatenated(flow, [inner.left, inner.right], "") : undefined;
    case "CallExpression":
      return ofJoin(flow, inner) ?? ofOrigin(flow, inner);
    default:
      return ofOrigin(flow, inner);
  }
}

function ofTemplate(flow: ValueFlow, { quasis, expressions }: TSESTree.TemplateLiteral): string | undefined {
  const parts = quasis.flatMap(({ value }, index) => {
    const expression = expressions[index];
    return [value.cooked, ...(expression ? [staticString(flow, expression)] : [])];
  });
  return joined(parts, "");
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
  return joined(
    nodes.map((node) => (node ? staticString(flow, node) : "")),
    glue,
  );
}

function joined(parts: readonly (string | null | undefined)[], glue: string): string | undefined {
  return parts.every((part) => typeof part === "string") ? parts.join(glue) : undefined;
}
