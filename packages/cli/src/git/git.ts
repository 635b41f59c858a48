import { spawn, spawnSync } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { words } from "../messages.ts";
import { Problem } from "../problem.ts";

export interface GitOutcome {
  readonly exit: number | null;
  readonly stdout: string;
  /** The first line git said about what went wrong. */
  readonly complaint: string;
}

/** Runs git to its end. Throws a Problem only if it cannot be started. */
export function git(...args: readonly string[]): GitOutcome {
  const { status, stdout, stderr, error } = spawnSync("git", args, {
    env: environment(),
    encoding: "utf8",
    input: "",
    maxBuffer: 1 << 29,
  });
  if (error) throw new Problem(words.gitNotStarted(error));
  return { exit: status, stdout, complaint: firstLine(stderr) };
}

/** Starts a git that is spoken to while it runs. */
export function startGit(...args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn("git", args, { env: environment() });
}

export function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0] ?? "";
}

/**
 * The hook's own environment, GIT_DIR and GIT_INDEX_FILE included, with two additions: what we read must be what is
 * committed, not what `git replace` puts in its place, and nothing may be written on the side.
 */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_NO_REPLACE_OBJECTS: "1", GIT_OPTIONAL_LOCKS: "0" };
}
