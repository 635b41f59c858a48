import { existsSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { repositoryHere } from "../hooks/repository.ts";
import { words } from "../messages.ts";
import { print } from "../output.ts";
import { Problem } from "../problem.ts";
import { hashOf, remembered } from "./remembered.ts";
import type { Remembered } from "./remembered.ts";

/** `credlint uninstall`: every file that `init` wrote is as it was, byte for byte, unless its user changed it since. */
export function uninstall(): number {
  const repository = repositoryHere();
  if (!repository) throw new Problem(words.notInRepository);
  const files = remembered(repository);
  for (const file of files.toReversed()) print(putBack(file));
  rmSync(join(repository.common, "credlint"), { recursive: true, force: true });
  print(files.length === 0 ? words.nothingToPutBack : words.uninstalled);
  return 0;
}

function putBack({ path, before, keepAs, after }: Remembered): string {
  const shown = relative("", path);
  const isThere = existsSync(path);
  if (isThere && hashOf(readFileSync(path, "utf8")) !== after) return words.changedSince(shown);
  if (keepAs !== undefined && existsSync(keepAs)) renameSync(keepAs, path);
  else if (before !== undefined) writeFileSync(path, before);
  else if (isThere) return removed(path, shown);
  return words.putBack(shown);
}

/** With the folders that held nothing else; git's own stays. */
function removed(path: string, shown: string): string {
  rmSync(path);
  for (const folder of [dirname(path)]) if (/\.(?:husky|vscode)$/u.test(folder)) removeIfEmpty(folder);
  return words.takenAway(shown);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something else lives there.
  }
}
