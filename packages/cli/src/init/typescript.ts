import { isObject } from "./project.ts";
import type { JsonObject } from "./project.ts";

const dependencyKinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/** The range a manifest asks for, wherever it asks. */
export function dependency(manifest: JsonObject, name: string): string | undefined {
  for (const kind of dependencyKinds) {
    const listed = manifest[kind];
    const range = isObject(listed) ? listed[name] : undefined;
    if (typeof range === "string") return range;
  }
  return undefined;
}

/** TypeScript 7 has no interface that ESLint's parser could use; before it, the parser reads what the project writes. */
export function usesTypeScript(manifest: JsonObject): boolean {
  const range = dependency(manifest, "typescript");
  return range !== undefined && Number(/\d+/u.exec(range)?.[0] ?? 0) < 7;
}
