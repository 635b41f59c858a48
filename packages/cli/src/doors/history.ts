import { words } from "../messages.ts";
import { ObjectCache } from "../objects/object-cache.ts";
import { checkObjects } from "../objects/check-objects.ts";
import { listObjects, tagObjects } from "../objects/object-list.ts";
import { tell } from "../report/tell.ts";
import type { Telling } from "../report/tell.ts";
import type { Shard } from "../scan/shard.ts";
import { told } from "./door.ts";

/** `credlint history`: every object that any branch or tag reaches, once; those known to be clean are not read again, and those that are not only where they are told. */
export async function history(telling: Telling, shard?: Shard): Promise<number> {
  const { blobs, texts } = await listObjects(["--all"], tagObjects());
  const isOurs = ({ id }: { readonly id: string }): boolean => !shard || Number.parseInt(id.slice(0, 8), 16) % shard.count === shard.index - 1;
  const list = { blobs: blobs.filter(isOurs), texts: texts.filter(isOurs) };
  // What is accepted today is accepted wherever it stood.
  const aim = { revisions: ["--all"], policyOf: "HEAD", reaches: () => true, isChange: false, cache: new ObjectCache() };
  const { report, policy } = await checkObjects(list, aim);
  return tell(report, telling, { pretty: async () => told(report.places, { head: words.inHistory, goOn: words.goOnInHistory }), policy });
}
