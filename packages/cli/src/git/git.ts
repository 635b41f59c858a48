import type { ChildProcessWithoutNullStreams, SpawnSyncOptions, SpawnSyncReturns } from "node:child_process";
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
  const { status, stdout, stderr } = run(args, { env: environment() });
  return { exit: status, stdout: stdout.toString(), complaint: firstLine(stderr.toString()) };
}

/** The same in another folder, with the repository found there, not the one that a hook's environment names; bytes, since names need not be text. */
export function gitIn(folder: string | Buffer, ...args: readonly string[]): Omit<GitOutcome, "stdout"> & { readonly stdout: Buffer } {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...rest } = environment();
  // A monitor is a program that the repository names: reading files must not run it.
  const { status, stdout, stderr } = run(["-c", "core.fsmonitor=false", ...args], { cwd: folder.toString(), env: { ...rest, LC_ALL: "C" } });
  return { exit: status, stdout, complaint: firstLine(stderr.toString()) };
}

/** What git answers to some lines; undefined if it fails, or has more to say than is asked for. */
export function answerOfGit(lines: string, most: number, ...args: readonly string[]): Buffer | undefined {
  const { status, stdout } = childProcess().spawnSync("git", args, { env: environment(), input: lines, maxBuffer: most });
  return status === 0 ? stdout : undefined;
}

function run(args: readonly string[], options: SpawnSyncOptions): SpawnSyncReturns<Buffer> {
  const { spawnSync } = childProcess();
  const outcome = spawnSync("git", args, { ...options, encoding: "buffer", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 29 });
  if (outcome.error) throw new Problem(words.gitNotStarted(outcome.error));
  return outcome;
}

/** Starts a git that is spoken to while it runs. */
export function startGit(...args: readonly string[]): ChildProcessWithoutNullStreams {
  return childProcess().spawn("git", args, { env: environment() });
}

/** The lines that git prints, while it runs; `more` are revisions that may be too many for its arguments. Throws a Problem if it fails. */
export async function* gitLines(separator: string, [command = "", ...args]: readonly string[], more = ""): AsyncGenerator<string> {
  const child = startGit(command, ...(more === "" ? [] : ["--stdin"]), ...args);
  let complaint = "";
  // If git dies, the end of its output says so.
  child.stdin.on("error", () => undefined).end(more);
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  const ended = new Promise<number | Error | null>((resolve) => child.once("error", resolve).once("close", resolve));
  let rest = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    const lines = `${rest}${chunk}`.split(separator);
    rest = lines.pop() ?? "";
    yield* lines;
  }
  const end = await ended;
  if (end instanceof Error) throw new Problem(words.gitNotStarted(end));
  if (end !== 0) throw new Problem(words.noObjects(firstLine(complaint)));
  if (rest !== "") yield rest;
}

export function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0] ?? "";
}

/** Loaded when git is first needed: the bundle is one file, so an import would load it for every command. */
function childProcess(): typeof import("node:child_process") {
  return process.getBuiltinModule("node:child_process");
}

/**
 * The hook's own environment, GIT_DIR and GIT_INDEX_FILE included, with two additions: what we read must be what is
 * committed, not what `git replace` puts in its place, and nothing may be written on the side.
 */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_NO_REPLACE_OBJECTS: "1", GIT_OPTIONAL_LOCKS: "0" };
}
