import { existsSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { gitIn } from "../git/git.ts";
import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import { namesIn, spotIn } from "./spot.ts";
import type { Spot } from "./spot.ts";

export interface Listed extends Spot {
  /** One that git tracks need not be on the disk: its user may have deleted it, or left it out of a sparse checkout. */
  readonly isTracked: boolean;
  /** A repository inside this one, or the folder itself if it is a submodule without its repository: git says nothing of the files there. */
  readonly isRepository: boolean;
}

/** Whether a folder lies in a work tree; git's own folder does not. */
export function isInWorkTree({ handle }: Spot): boolean {
  const folder = realpathSync(handle).toString();
  if (folder.split(sep).includes(".git")) return false;
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return true;
    if (at === dirname(at)) return false;
  }
}

/** Whether git ignores a folder as a whole, so that it would list nothing of it. */
export function isIgnored(folder: Spot): boolean {
  if (existsSync(spotIn(folder, ".git").handle)) return false;
  const { exit, complaint } = gitIn(folder.handle, "check-ignore", "--quiet", "--no-index", ".");
  if (exit !== 0 && exit !== 1) throw new Problem(words.notListedByGit(folder.path, complaint));
  return exit === 0;
}

/** All files of a work tree below a folder that git tracks or would let its user add. */
export function filesOfGit(folder: Spot): Listed[] {
  const { exit, stdout, complaint } = gitIn(folder.handle, "ls-files", "-z", "-t", "--cached", "--others", "--exclude-standard");
  // Git goes on when it may not read a folder; we must not.
  const isPartial = complaint.includes("could not open directory");
  if (exit !== 0 || isPartial) throw new Problem(words.notListedByGit(folder.path, complaint));
  return namesIn(stdout).map((entry) => {
    const name = entry.slice(2);
    const isRepository = String(name).endsWith("/");
    const spot = String(name) === "./" ? folder : spotIn(folder, isRepository ? name.slice(0, -1) : name);
    return { ...spot, isRepository, isTracked: !String(entry).startsWith("?") };
  });
}
