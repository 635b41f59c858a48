import type { TSESTree } from "@typescript-eslint/utils";
import { staticKey } from "./static-key.ts";

/** The keys and values an object literal writes down, spreads and computed keys left out. */
export function writtenEntries({ properties }: TSESTree.ObjectExpression): readonly (readonly [key: string, value: TSESTree.Node])[] {
  return properties.flatMap((property) => {
    const key = property.type === "Property" ? staticKey(property) : undefined;
    return property.type === "Property" && key !== undefined ? [[key, property.value] as const] : [];
  });
}
