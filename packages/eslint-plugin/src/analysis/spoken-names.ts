import type { TSESTree } from "@typescript-eslint/utils";
import { findVariable } from "../syntax/find-variable.ts";
import type { ValueFlow } from "./value-flow.ts";

/**
 * The names and short strings that stand in these nodes, and for imports the module and the name it was exported
 * under.
 */
export function spokenNames(flow: ValueFlow, nodes: Iterable<TSESTree.Node>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodes) {
    if (isWrittenKey(node)) continue;
    if (node.type === "Identifier") {
      names.add(node.name);
      for (const name of importedAs(flow, node)) names.add(name);
    }
    if (node.type === "PrivateIdentifier") names.add(node.name);
    if (node.type === "Literal" && typeof node.value === "string" && !/\s/.test(node.value)) names.add(node.value);
  }
  return names;
}

function importedAs(flow: ValueFlow, node: TSESTree.Identifier): string[] {
  const [definition] = findVariable(flow.sourceCode, node)?.defs ?? [];
  if (definition?.type !== "ImportBinding" || definition.parent.type !== "ImportDeclaration") return [];
  const { node: specifier, parent } = definition;
  const imported =
    specifier.type === "ImportSpecifier" && specifier.imported.type === "Identifier" ? [specifier.imported.name] : [];
  return [parent.source.value, ...imported];
}

/** `Authorization` in `{ Authorization: token }` says what is sent out, not what is asked of the caller. */
function isWrittenKey(node: TSESTree.Node): boolean {
  const { parent } = node;
  return (
    parent?.type === "Property" &&
    parent.key === node &&
    !parent.shorthand &&
    parent.parent.type === "ObjectExpression"
  );
}
