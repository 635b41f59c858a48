import { git } from "../git/git.ts";
import { words } from "../messages.ts";
import type { Telling } from "../report/tell.ts";
import { door } from "./door.ts";

/** `credlint committed`, as post-commit: tells of a secret that went past the hooks, and how to undo the commit. */
export async function committed(telling: Telling): Promise<number> {
  const hasParent = git("rev-parse", "--verify", "--quiet", "HEAD^").exit === 0;
  const revisions = hasParent ? ["HEAD", "^HEAD^@"] : ["HEAD"];
  const undo = hasParent ? "git reset --soft HEAD~1" : "git update-ref -d HEAD";
  return door({ revisions, policyOf: "HEAD", isChange: true }, [], telling, { head: words.wasCommitted, goOn: words.goOnAfterCommit(undo) });
}
