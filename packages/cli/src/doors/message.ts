import { readFileSync } from "node:fs";
import { scan } from "@credlint/scanner";
import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import { tell } from "../report/tell.ts";
import type { Telling } from "../report/tell.ts";
import { placesOf } from "../scan/places.ts";
import { told } from "./door.ts";

/** Below this line stands a diff that `commit --verbose` shows; git cuts it off, old secrets in it included. */
const scissors = /^. -+ >8 -+$/mu;

/** `credlint message <file>`, as commit-msg: a secret in the message is as public as one in a file. */
export function message(file: string, telling: Telling): Promise<number> {
  const bytes = Buffer.from(read(file).split(scissors, 1)[0] ?? "", "latin1");
  const findings = scan(bytes, { offsets: "byte" });
  const places = placesOf(words.commitMessage, findings, (from, to) => bytes.subarray(from, to));
  const report = { places, files: 1, bytes: bytes.length, isComplete: true };
  return tell(report, telling, { pretty: async () => told(places, { head: words.inMessage, goOn: words.goOnAfterMessage }) });
}

function read(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch (error) {
    throw new Problem(words.notScanned(file, error));
  }
}
