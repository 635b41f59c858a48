import type { TSESTree } from "@typescript-eslint/utils";
import { isKeyedDigest } from "./keyed-digest.ts";
import type { ValueFlow } from "./value-flow.ts";

/**
 * A comparison of texts rewritten with what the file imports from `crypto`; undefined if that is not there. Both sides are
 * hashed first, so that they are equally long and neither a missing header nor another length throws.
 */
export function constantTimeCompare(
  flow: ValueFlow,
  { left, right, operator }: TSESTree.BinaryExpression,
): string | undefined {
  const equal = cryptoName(flow, "timingSafeEqual");
  const hash = cryptoName(flow, "createHash");
  if (equal === undefined || hash === undefined) return undefined;
  const digestOf = (node: TSESTree.Node): string => `${hash}("sha256").update(${asText(flow, node)}).digest()`;
  return `${operator.startsWith("!") ? "!" : ""}${equal}(${digestOf(left)}, ${digestOf(right)})`;
}

function asText(flow: ValueFlow, node: TSESTree.Node): string {
  const text = flow.sourceCode.getText(node);
  return isKeyedDigest(flow, node) ? text : `String(${text})`;
}

/** How this file calls an export of `crypto`: by its own name, or as a member of the whole module. */
function cryptoName(flow: ValueFlow, wanted: string): string | undefined {
  const { scopeManager } = flow.sourceCode;
  const top = scopeManager?.scopes.find(({ type }) => type === "module") ?? scopeManager?.globalScope;
  for (const { name, identifiers } of top?.variables ?? []) {
    const [identifier] = identifiers;
    if (identifier?.type !== "Identifier") continue;
    for (const { kind, module = "", path } of flow.originsOf(identifier)) {
      if (kind !== "import" || !/^(node:)?crypto$/.test(module)) continue;
      if (path.length === 0 || (path.length === 1 && path[0] === "default")) return `${name}.${wanted}`;
      if (path.length === 1 && path[0] === wanted) return name;
    }
  }
  return undefined;
}
