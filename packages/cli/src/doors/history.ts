import { words } from "../messages.ts";
import { checkObjects } from "../objects/check-objects.ts";
import type { Outcome } from "../objects/check-objects.ts";
import { areSame, presentTips, reachAll } from "../objects/earlier.ts";
import type { Earlier, Tips } from "../objects/earlier.ts";
import { ObjectCache } from "../objects/object-cache.ts";
import { listObjects, noObjects } from "../objects/object-list.ts";
import { tell } from "../report/tell.ts";
import type { Telling } from "../report/tell.ts";
import type { Shard } from "../scan/shard.ts";
import { told } from "./door.ts";

/** `credlint history`: every object that any branch or tag reaches, once; those known to be clean are not read again, and those that are not only where they are told. */
export async function history(telling: Telling, shard?: Shard): Promise<number> {
  const { report, policy } = await (shard ? part(shard) : whole());
  return tell(report, telling, { pretty: async () => told(report.places, { head: words.inHistory, goOn: words.goOnInHistory }), policy });
}

// What is accepted today is accepted wherever it stood.
const aim = { revisions: ["--all"], policyOf: "HEAD", reaches: () => true, isChange: false } as const;

async function part({ count, index }: Shard): Promise<Outcome> {
  const { blobs, texts } = await listObjects(aim.revisions, presentTips().tags);
  const isOurs = ({ id }: { readonly id: string }): boolean => Number.parseInt(id.slice(0, 8), 16) % count === index - 1;
  return checkObjects({ blobs: blobs.filter(isOurs), texts: texts.filter(isOurs) }, { ...aim, cache: new ObjectCache() });
}

/** What an earlier run read to its end is not even listed again. */
async function whole(): Promise<Outcome> {
  const cache = new ObjectCache();
  const tips = presentTips();
  const known = cache.earlier();
  const earlier = known && reachAll(tips, known) ? known : undefined;
  const isNew = !earlier || !areSame(tips, earlier);
  const list = isNew ? await listObjects(aim.revisions, newOf(tips, earlier), earlier?.commits) : noObjects;
  const outcome = await checkObjects(list, { ...aim, cache, ...(earlier && { earlier }) });
  if (isNew) cache.remember({ ...tips, objects: outcome.report.files, suspects: outcome.suspects });
  return outcome;
}

function newOf({ tags }: Tips, earlier: Earlier | undefined): string[] {
  const known = new Set(earlier?.tags);
  return tags.filter((id) => !known.has(id));
}
