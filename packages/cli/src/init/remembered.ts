import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Repository } from "../hooks/repository.ts";
import type { Change } from "./project.ts";

/** A file as it was before `init`, and how to tell whether it is still as `init` left it. */
export interface Remembered {
  readonly path: string;
  readonly before?: string | undefined;
  readonly keepAs?: string | undefined;
  readonly after: string;
}

export function hashOf(text: string): string {
  return process.getBuiltinModule("node:crypto").hash("sha256", text);
}

/** Where it is written down: beside what git itself keeps of this clone. */
export function memoryOf({ common }: Repository): string {
  return join(common, "credlint", "before-init.json");
}

export function remembered(repository: Repository): Remembered[] {
  try {
    return JSON.parse(readFileSync(memoryOf(repository), "utf8"));
  } catch {
    return [];
  }
}

/** Written before anything else is, so that a killed `init` can be undone too. */
export function remember(repository: Repository, changes: readonly Change[]): void {
  const known = new Map(remembered(repository).map((each) => [each.path, each]));
  for (const { path: named, before, after, keepAs } of changes) {
    const path = resolve(named);
    const old = known.get(path);
    // Of several runs in a row, the first found what is to be put back.
    const isOurs = old !== undefined && before !== undefined && old.after === hashOf(before);
    known.set(path, { ...(isOurs ? old : { path, before, keepAs }), after: hashOf(after) });
  }
  mkdirSync(join(repository.common, "credlint"), { recursive: true });
  writeFileSync(memoryOf(repository), JSON.stringify([...known.values()], undefined, 1));
}
