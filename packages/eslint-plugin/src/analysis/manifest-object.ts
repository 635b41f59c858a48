import { knownInLeaves, possibleManifests } from "@credlint/scopes/manifest";
import type { KnownInManifest, Leaf } from "@credlint/scopes/manifest";
import type { TSESTree } from "@typescript-eslint/utils";
import { literalStart } from "../syntax/literal-start.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import { listElements } from "./list-elements.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A manifest is not deeper. */
const maxDepth = 8;

const mentioned = new WeakMap<ValueFlow, boolean>();

/** What an object literal asks for that is an app manifest by its keys; most kinds can be written in code, too. */
export function scopesInObject(flow: ValueFlow, object: TSESTree.ObjectExpression): KnownInManifest[] {
  const isMentioned = mentioned.get(flow) ?? manifestsSpokenOf(flow.sourceCode.text).length > 0;
  mentioned.set(flow, isMentioned);
  const kinds = isMentioned ? manifestsSpokenOf(flow.sourceCode.getText(object)) : [];
  return kinds.length > 0 ? knownInLeaves(leavesOf(flow, object, []), kinds) : [];
}

function manifestsSpokenOf(text: string): ReturnType<typeof possibleManifests> {
  return possibleManifests("json", (word) => text.includes(word));
}

/** The texts of an object by key path; what is only known at run time is an empty one. */
function leavesOf(flow: ValueFlow, wrapped: TSESTree.Node, path: readonly string[]): Leaf[] {
  const node = unwrap(wrapped);
  if (path.length > maxDepth) return [];
  if (node.type === "ObjectExpression") return writtenEntries(node).flatMap(([key, value]) => leavesOf(flow, value, [...path, key]));
  if (node.type === "ArrayExpression") return listElements(flow, node).flatMap((element, index) => leavesOf(flow, element, [...path, `${index}`]));
  return [leafOf(flow, node, path)];
}

function leafOf({ sourceCode: { text } }: ValueFlow, node: TSESTree.Node, path: readonly string[]): Leaf {
  const literal = node.type === "TemplateLiteral" && node.expressions.length === 0 ? node.quasis[0] : node;
  if (literal?.type !== "Literal" && literal?.type !== "TemplateElement") return { path, value: "", range: node.range };
  const value = literal.type === "Literal" ? String(literal.value) : (literal.value.cooked ?? "");
  const isText = literal.type === "TemplateElement" || typeof literal.value === "string";
  const start = isText ? literalStart(literal, text) : undefined;
  return { path, value, range: start === undefined ? node.range : [start, start + value.length] };
}
