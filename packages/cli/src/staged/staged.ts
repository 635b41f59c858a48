import { stagedChanges } from "../git/staged-changes.ts";
import { words } from "../messages.ts";
import { print } from "../output.ts";
import { check } from "./check.ts";

/** `credlint staged`: 0 if what would be committed brings in no secret, 1 if it does. Throws a Problem if it cannot tell. */
export async function staged(verbose: boolean): Promise<number> {
  const { changes, hasHead } = stagedChanges();
  const { leaks, blobs, bytes } = await check(changes);
  if (leaks.length > 0) {
    const { report } = await import("./report.ts");
    print(report(leaks, hasHead));
  }
  if (verbose) print(words.checked(blobs, bytes));
  return leaks.length > 0 ? 1 : 0;
}
