import type { TSESTree } from "@typescript-eslint/utils";
import { writtenEntries } from "../syntax/written-entries.ts";
import { isEdited } from "./edited-object.ts";
import type { ValueFlow } from "./value-flow.ts";

/**
 * The members of an object that this file writes out in full; undefined if anything of it comes from elsewhere, by a
 * spread, a computed key or a later change.
 */
export function writtenObject(flow: ValueFlow, node: TSESTree.Node): ReadonlyMap<string, TSESTree.Node> | undefined {
  const [origin, ...others] = flow.originsOf(node);
  const object = origin?.node;
  if (object?.type !== "ObjectExpression" || origin?.path.length !== 0 || others.length > 0) return undefined;
  const entries = writtenEntries(object);
  const isWhole = entries.length === object.properties.length && !isEdited(flow.sourceCode, node);
  return isWhole ? new Map(entries) : undefined;
}
