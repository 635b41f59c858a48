import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Hand-written source files, relative to the root: no tests, no test support, nothing generated. */
export function sourceFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !/\.test\.ts$|\/testing\/|\/generated\/|\.d\.ts$|\/node_modules\//u.test(file))
    .sort();
}
