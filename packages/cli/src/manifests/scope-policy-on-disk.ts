import { readFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "../messages.ts";
import { topFolder } from "../policy/policy-on-disk.ts";
import { Problem } from "../problem.ts";
import { codeOf } from "../scan/complaint.ts";

const policyName = "credlint.scopes.json";

/** What the project declares in its scope policy, as `read` understands it; undefined if it has none. */
export function scopePolicyOnDisk<T>(read: (value: unknown) => T): T | undefined {
  try {
    return read(JSON.parse(readFileSync(join(topFolder(), policyName), "utf8")));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    if (error instanceof TypeError) throw new Problem(words.brokenScopePolicy(error.message));
    if (error instanceof SyntaxError) throw new Problem(words.brokenScopePolicy("It is no JSON."));
    throw new Problem(words.notScanned(policyName, error));
  }
}
