import { words } from "../messages.ts";
import type { Telling } from "../report/tell.ts";
import { door } from "./door.ts";
import type { DoorWords } from "./door.ts";
import { isNone, linesOnInput } from "./lines-in.ts";

/** `credlint received`, as pre-receive: objects that the repository would take in, still in quarantine. */
export function received(telling: Telling): Promise<number> {
  return newHere(telling, { head: words.wouldBeReceived, goOn: words.goOnAfterReceive });
}

/** `credlint referenced`, as reference-transaction: commits that no branch or tag holds yet, however they were made. */
export function referenced(telling: Telling): Promise<number> {
  return newHere(telling, { head: words.wouldBeReferenced, goOn: words.goOnAfterReference });
}

async function newHere(telling: Telling, said: DoorWords): Promise<number> {
  const tips = [...new Set(linesOnInput().map(([, after = ""]) => after))].filter((id) => !isNone(id) && !id.startsWith("ref:"));
  const [first] = tips;
  if (first === undefined) return 0;
  return door({ revisions: [...tips, "--not", "--all"], policyOf: first, isChange: true }, tips, telling, said);
}
