import { stagedChanges } from "../git/staged-changes.ts";
import { words } from "../messages.ts";
import { complain } from "../output.ts";
import { tell } from "../report/tell.ts";
import type { Telling } from "../report/tell.ts";
import { check } from "./check.ts";
import type { TimeBudget } from "./time-budget.ts";

export interface StagedRequest extends Telling {
  readonly budget?: TimeBudget;
}

/** `credlint staged`: 0 if what would be committed brings in no secret, 1 if it does. Throws a Problem if it cannot tell. */
export async function staged({ budget, ...telling }: StagedRequest, head: (count: number) => string = words.stopped): Promise<number> {
  const { changes, hasHead } = stagedChanges();
  const { leaks, blobs, bytes, unread, policy } = await check(changes, budget);
  const pretty = async (): Promise<string> => (await import("./report.ts")).report(leaks, hasHead, head);
  const isComplete = unread.length === 0;
  const exit = await tell({ places: leaks, files: blobs, bytes, isComplete }, telling, { pretty, policy });
  if (isComplete || budget === undefined) return exit;
  complain(words.late(unread, budget));
  return budget.passes ? exit : 2;
}
