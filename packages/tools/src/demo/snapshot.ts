import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ScratchRepository } from "./scratch-repository.ts";

/** Everything a blocked commit must leave alone, as one text: HEAD, the index with its flags, every file's bytes. */
export function snapshot(repository: ScratchRepository): string {
  const files = readdirSync(repository.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\/(?:\.git|node_modules)(?:\/|$)/u.test(`${entry.parentPath}/`))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${createHash("sha256").update(readFileSync(path)).digest("hex")} ${path}`);
  return [repository.read("git", "rev-parse", "HEAD"), repository.read("git", "ls-files", "--stage", "-v"), ...files].join("\n");
}
