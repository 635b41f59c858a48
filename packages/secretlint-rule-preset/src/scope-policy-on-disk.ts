import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPolicy } from "@credlint/scopes";
import type { ScopePolicy } from "@credlint/scopes";

export const policyName = "credlint.scopes.json";

/** What the project declares in its scope policy, where `credlint scan` reads it too; undefined if it has none. */
export function scopePolicyOnDisk(): ScopePolicy | undefined {
  const path = join(topFolder(), policyName);
  if (!existsSync(path)) return undefined;
  try {
    return readPolicy(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    throw new Error(`${policyName} could not be read, so nothing was checked: ${error instanceof Error ? error.message : ""}`, { cause: error });
  }
}

/** The top of the work tree, or this folder if there is none. */
function topFolder(): string {
  const here = process.cwd();
  for (let at = here; ; at = dirname(at)) {
    if (existsSync(join(at, ".credlint-baseline.json")) || existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return here;
  }
}
