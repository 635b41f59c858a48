import { stagedChanges } from "../git/staged-changes.ts";
import { words } from "../messages.ts";
import { tell } from "../report/tell.ts";
import type { Telling } from "../report/tell.ts";
import { check } from "./check.ts";

/** `credlint staged`: 0 if what would be committed brings in no secret, 1 if it does. Throws a Problem if it cannot tell. */
export async function staged(telling: Telling, head: (count: number) => string = words.stopped): Promise<number> {
  const { changes, hasHead } = stagedChanges();
  const { leaks, blobs, bytes, policy } = await check(changes);
  const pretty = async (): Promise<string> => (await import("./report.ts")).report(leaks, hasHead, head);
  return tell({ places: leaks, files: blobs, bytes, isComplete: true }, telling, { pretty, policy });
}
