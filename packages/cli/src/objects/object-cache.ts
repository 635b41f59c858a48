import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { git } from "../git/git.ts";
import { masked } from "../harmless.ts";
import type { Earlier } from "./earlier.ts";

/** Milliseconds between two writes: what is lost if the process is killed. */
const pause = 1_000;

/** Before the id of an object with something in it: behind it, a killed process could leave the id alone, which means clean. */
const mark = "!";

/** Before what a run remembers that came to its end. */
const endMark = "=";

/**
 * Remembers which objects hold no secret at all under the present rules, and which have to be looked at whenever they are
 * met, so that a second run, or one that was stopped, need not search them again. It holds ids, and of what has to be
 * looked at where it comes from; it serves only what makes reading cheaper: losing it costs time.
 */
export class ObjectCache {
  readonly #repository: string;
  readonly #folder: string;
  readonly #file: string;
  readonly #bytes: Buffer;
  #ids: ReadonlySet<string> | undefined;
  #waiting: string[] = [];
  #next = performance.now() + pause;

  constructor() {
    this.#repository = git("rev-parse", "--git-common-dir").stdout.trim();
    this.#folder = join(this.#repository, "credlint");
    this.#file = join(this.#folder, `objects-${ruleSet()}`);
    this.#bytes = bytesOf(this.#file);
  }

  /** What the last run remembered that came to its end. */
  earlier(): Earlier | undefined {
    const start = this.#bytes.lastIndexOf(`\n${endMark}`) + 2;
    if (start === 1 || this.#isCut()) return undefined;
    try {
      return JSON.parse(this.#bytes.toString("utf8", start, this.#bytes.indexOf("\n", start)));
    } catch {
      return undefined;
    }
  }

  /** A path that holds a token is written nowhere. */
  remember(earlier: Earlier): void {
    if (this.#isCut() || earlier.suspects.some(({ path }) => masked(path) !== path)) return;
    this.save();
    const lines = linesOf(bytesOf(this.#file)).filter((line) => line !== "" && !line.startsWith(endMark));
    this.#write(() => {
      writeFileSync(`${this.#file}.new`, ["", ...lines, endMark + JSON.stringify(earlier), ""].join("\n"));
      renameSync(`${this.#file}.new`, this.#file);
    });
  }

  get #known(): ReadonlySet<string> {
    return (this.#ids ??= new Set(linesOf(this.#bytes)));
  }

  /** Where history was cut off, the same tips may reach more tomorrow. */
  #isCut(): boolean {
    return ["shallow", "info/grafts"].some((name) => existsSync(join(this.#repository, name)));
  }

  stateOf(id: string): "clean" | "suspect" | undefined {
    if (this.#known.has(id)) return "clean";
    return this.#known.has(`${mark}${id}`) ? "suspect" : undefined;
  }

  add(id: string, state: "clean" | "suspect"): void {
    this.#waiting.push(state === "clean" ? id : `${mark}${id}`);
    if (performance.now() > this.#next) this.save();
  }

  save(): void {
    this.#next = performance.now() + pause;
    if (this.#waiting.length > 0) this.#write(() => appendFileSync(this.#file, `${this.#waiting.join("\n")}\n`));
    this.#waiting = [];
  }

  /** A repository that can't be written to is scanned all the same. */
  #write(write: () => void): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
      for (const name of readdirSync(this.#folder)) if (isOutdated(name, this.#file)) rmSync(join(this.#folder, name));
      write();
    } catch {
      // Nothing is lost but time.
    }
  }
}

function isOutdated(name: string, file: string): boolean {
  return /^(?:objects|clean)-/u.test(name) && !file.endsWith(name);
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** A line that a killed process did not finish is no id, and so is never asked for. */
function linesOf(bytes: Buffer): string[] {
  return bytes.toString().split("\n");
}

/** The files that the command is built into hold all rules, so their own hash is the rules'. */
function ruleSet(): string {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const folder = dirname(fileURLToPath(import.meta.url));
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
