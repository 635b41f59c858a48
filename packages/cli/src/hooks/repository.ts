import { resolve } from "node:path";
import { git } from "../git/git.ts";

/** Where git looks for hooks in this clone. */
export interface Repository {
  /** The top of the work tree. */
  readonly top: string;
  /** Shared by all linked worktrees. */
  readonly common: string;
  /** The folder whose hooks git runs; it need not exist. */
  readonly hooks: string;
  /** `core.hooksPath`, if it is set. */
  readonly hooksPath?: string;
}

/** Undefined outside of a work tree. */
export function repositoryHere(): Repository | undefined {
  const { exit, stdout } = git("rev-parse", "--show-toplevel", "--git-common-dir", "--git-path", "hooks");
  const [top, common, hooks] = stdout.trimEnd().split("\n");
  if (exit !== 0 || top === undefined || common === undefined || hooks === undefined) return undefined;
  const hooksPath = git("config", "--get", "core.hooksPath").stdout.trimEnd();
  return { top, common: resolve(common), hooks: resolve(hooks), ...(hooksPath !== "" && { hooksPath }) };
}
