import { appendFileSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { git } from "../git/git.ts";

/** Milliseconds between two writes: what is lost if the process is killed. */
const pause = 1_000;

/** Before the id of an object with something in it: behind it, a killed process could leave the id alone, which means clean. */
const mark = "!";

/**
 * Remembers which objects hold no secret at all under the present rules, and which have to be looked at whenever they are
 * met, so that a second run, or one that was stopped, need not search them again. It holds ids alone, and serves only
 * what makes reading cheaper: losing it costs time.
 */
export class ObjectCache {
  readonly #folder: string;
  readonly #file: string;
  readonly #known: ReadonlySet<string>;
  #waiting: string[] = [];
  #next = performance.now() + pause;

  constructor() {
    this.#folder = join(git("rev-parse", "--git-common-dir").stdout.trim(), "credlint");
    this.#file = join(this.#folder, `objects-${ruleSet()}`);
    this.#known = new Set(linesOf(this.#file));
  }

  stateOf(id: string): "clean" | "suspect" | undefined {
    if (this.#known.has(id)) return "clean";
    return this.#known.has(`${mark}${id}`) ? "suspect" : undefined;
  }

  add(id: string, state: "clean" | "suspect"): void {
    this.#waiting.push(state === "clean" ? id : `${mark}${id}`);
    if (performance.now() > this.#next) this.save();
  }

  /** A repository that can't be written to is scanned all the same. */
  save(): void {
    this.#next = performance.now() + pause;
    if (this.#waiting.length === 0) return;
    try {
      mkdirSync(this.#folder, { recursive: true });
      for (const name of readdirSync(this.#folder)) if (isOutdated(name, this.#file)) rmSync(join(this.#folder, name));
      appendFileSync(this.#file, `${this.#waiting.join("\n")}\n`);
    } catch {
      // Nothing is lost but time.
    }
    this.#waiting = [];
  }
}

function isOutdated(name: string, file: string): boolean {
  return /^(?:objects|clean)-/u.test(name) && !file.endsWith(name);
}

/** A line that a killed process did not finish is no id, and so is never asked for. */
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "latin1").split("\n");
  } catch {
    return [];
  }
}

/** The files that the command is built into hold all rules, so their own hash is the rules'. */
function ruleSet(): string {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const folder = dirname(fileURLToPath(import.meta.url));
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
