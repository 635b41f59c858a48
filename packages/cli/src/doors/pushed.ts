import { words } from "../messages.ts";
import { ObjectCache } from "../objects/object-cache.ts";
import type { Telling } from "../report/tell.ts";
import { door } from "./door.ts";
import { isNone, linesOnInput } from "./lines-in.ts";

/** `credlint pushed`, as pre-push: objects that the other side does not have yet, also those that a later commit removed. */
export async function pushed(remote: string, telling: Telling): Promise<number> {
  const lines = linesOnInput().filter(([, local]) => !isNone(local));
  const tips = [...new Set(lines.map(([, local = ""]) => local))];
  const [first] = tips;
  if (first === undefined) return 0;
  const known = lines.flatMap(([, , , there = ""]) => (isNone(there) ? [] : [`^${there}`]));
  // A remote that has a name has branches whose commits it holds already.
  const remotes = /^[\w.-]+$/u.test(remote) ? `--remotes=${remote}` : "--remotes";
  const revisions = ["--ignore-missing", ...tips, ...known, "--not", remotes];
  const aim = { revisions, policyOf: first, isChange: true, cache: new ObjectCache() };
  return door(aim, tips, telling, { head: words.wouldBePushed, goOn: words.goOnBeforePush });
}
