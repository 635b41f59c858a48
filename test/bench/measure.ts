import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../support/run.ts";
import { root } from "../support/source-files.ts";

export const cli = join(root, "packages/cli/bin/credlint.cjs");

/** A folder of at least 100 MB. */
export const corpus = process.env["CREDLINT_BENCH_CORPUS"] ?? join(root, "node_modules");

/** Every file of the corpus, links and what belongs to git aside. */
export const corpusFiles: readonly string[] = readdirSync(corpus, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !path.includes("/.git/"))
  .sort();

interface Cost {
  /** Processor milliseconds, those of its children aside. */
  readonly cpu: number;
  /** Megabytes of memory that it took at most. */
  readonly memory: number;
}

/** Runs a node program that says at its end what it cost. An old-fashioned module: to load any other costs as much as a small scan. */
function costOf(args: readonly string[]): Cost {
  let said = "";
  withFolder((folder) => {
    const teller = join(folder, "teller.cjs");
    writeFileSync(teller, 'process.on("exit", () => process.stderr.write("\\ncost " + JSON.stringify(process.resourceUsage())));');
    said = run(process.execPath, ["--require", teller, ...args], { cwd: root }).stderr;
  });
  const usage: NodeJS.ResourceUsage = JSON.parse(/\ncost (\{.*\})$/u.exec(said)?.[1] ?? "{}");
  return { cpu: (usage.userCPUTime + usage.systemCPUTime) / 1_000, memory: usage.maxRSS / 1_024 };
}

/** Processor milliseconds of several node programs, the least of some rounds in which they take turns. */
export function cpuOf(rounds: number, ...programs: readonly (readonly string[])[]): number[] {
  const best = programs.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, args] of programs.entries()) {
      best[index] = Math.min(best[index] ?? Infinity, costOf(args).cpu);
    }
  }
  return best;
}

/** Megabytes of memory that a node program took at most. */
export function peakMemoryOf(args: readonly string[]): number {
  return costOf(args).memory;
}

/** Processor milliseconds of some work in this process, the least of some rounds. */
export function cpuHere(rounds: number, work: () => void): number {
  const measured = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...measured);
}

export function say(what: string, figure: number, goal: string): void {
  console.log(`${what}: ${figure.toPrecision(3)} (goal ${goal})`);
}

/** Hands a folder of its own to `use`, and takes it away. */
export function withFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "credlint-bench-"));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Processor milliseconds of several programs and all that they start, the least of some rounds in which they take turns. */
export function cpuWithChildren(rounds: number, cwd: string, ...programs: readonly (readonly string[])[]): number[] {
  const best = programs.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, program] of programs.entries()) {
      const timed = 'TIMEFORMAT="cpu %3U %3S"; time "$@" > /dev/null 2>&1';
      const [, user, system] = /cpu ([\d.]+) ([\d.]+)/u.exec(run("bash", ["-c", timed, "bash", ...program], { cwd }).stderr) ?? [];
      best[index] = Math.min(best[index] ?? Infinity, 1_000 * (Number(user) + Number(system)));
    }
  }
  return best;
}
