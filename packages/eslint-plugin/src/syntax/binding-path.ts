import type { TSESTree } from "@typescript-eslint/utils";
import { staticKey } from "./static-key.ts";

/** How a name gets its value out of what a pattern is given. */
export interface Binding {
  /** Members read, outermost first: `["slack", "token"]` in `{ slack: { token } }`. */
  readonly path: readonly string[];
  /** What is used instead where the value is undefined. */
  readonly fallbacks: readonly TSESTree.Expression[];
  /** For `...rest`: the keys taken out before. */
  readonly without?: readonly string[];
}

/** Finds `name` in a pattern; undefined if it is not bound there, or under a key only known at run time. */
export function bindingPath(pattern: TSESTree.Node, name: TSESTree.Node): Binding | undefined {
  if (pattern === name) return { path: [], fallbacks: [] };
  switch (pattern.type) {
    case "AssignmentPattern": {
      const inner = bindingPath(pattern.left, name);
      return inner && { ...inner, fallbacks: inner.path.length === 0 ? [...inner.fallbacks, pattern.right] : inner.fallbacks };
    }
    case "TSParameterProperty":
      return bindingPath(pattern.parameter, name);
    case "ObjectPattern":
      return inObject(pattern, name);
    case "ArrayPattern":
      return inArray(pattern, name);
    default:
      return undefined;
  }
}

function inObject(pattern: TSESTree.ObjectPattern, name: TSESTree.Node): Binding | undefined {
  for (const property of pattern.properties) {
    if (property.type === "RestElement") {
      if (property.argument === name) return { path: [], fallbacks: [], without: keysOf(pattern) };
      continue;
    }
    const inner = bindingPath(property.value, name);
    const key = staticKey(property);
    if (inner) return key === undefined ? undefined : { ...inner, path: [key, ...inner.path] };
  }
  return undefined;
}

function inArray(pattern: TSESTree.ArrayPattern, name: TSESTree.Node): Binding | undefined {
  for (const [index, element] of pattern.elements.entries()) {
    const inner = element && element.type !== "RestElement" ? bindingPath(element, name) : undefined;
    if (inner) return { ...inner, path: [String(index), ...inner.path] };
  }
  return undefined;
}

function keysOf(pattern: TSESTree.ObjectPattern): string[] {
  return pattern.properties.flatMap((property) => (property.type === "Property" ? (staticKey(property) ?? []) : []));
}
