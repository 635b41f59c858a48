import { scopesIn } from "../manifests/scopes-in.ts";
import { words } from "../messages.ts";
import { complain } from "../output.ts";
import type { Ruling } from "../policy/policy.ts";
import { codeOf, sentenceFor } from "./complaint.ts";
import { FileList } from "./file-list.ts";
import type { ListedFile } from "./file-list.ts";
import { Progress } from "./progress.ts";
import type { Place, Report } from "./report.ts";
import { scanFile } from "./scan-file.ts";
import type { Shard } from "./shard.ts";

interface Options {
  readonly ignored: boolean;
  readonly shard?: Shard;
  readonly policy: Ruling;
}

/** Scans all files below some paths. What can't be read is complained of at once, and the rest is scanned. */
export class TreeScan {
  readonly #list: FileList;
  readonly #shard: Shard | undefined;
  readonly #policy: Ruling;
  readonly #progress = new Progress();
  readonly #places: Place[] = [];
  readonly #manifests: ListedFile[] = [];
  #known = 0;
  #seen = 0;
  #files = 0;
  #bytes = 0;
  #isComplete = true;

  constructor({ ignored, shard, policy }: Options) {
    this.#list = new FileList({ ignored }, (sentence) => this.#complain(sentence));
    this.#shard = shard;
    this.#policy = policy;
  }

  async run(paths: readonly string[]): Promise<Report> {
    this.#scanAll(paths.flatMap((path) => this.#list.named(path)));
    for (const place of await scopesIn(this.#manifests, this.#policy, (file, error) => this.#failed(file, error))) this.#places.push(place);
    this.#progress.clear();
    return { places: this.#places.sort(byPlace), files: this.#files, bytes: this.#bytes, isComplete: this.#isComplete };
  }

  #scanAll(files: readonly ListedFile[]): void {
    this.#known += files.length;
    for (const file of files) {
      this.#scan(file);
      this.#seen += 1;
      this.#progress.show(() => words.progress(this.#seen, this.#known));
    }
  }

  #scan(file: ListedFile): void {
    try {
      const scanned = scanFile(file, this.#policy, this.#shard);
      if (!scanned) return;
      this.#files += 1;
      this.#bytes += scanned.bytes;
      if (scanned.mayBeManifest) this.#manifests.push(file);
      for (const place of scanned.places) this.#places.push(place);
    } catch (error) {
      this.#failed(file, error);
    }
  }

  #failed(file: ListedFile, error: unknown): void {
    const code = codeOf(error);
    const isLink = code === "ELOOP" && !file.isNamed;
    const isDeleted = code === "ENOENT" && file.isTracked;
    if (code === "EISDIR") this.#scanAll(this.#list.submodule(file));
    else if (!isLink && !isDeleted) this.#complain(sentenceFor(file.path, error));
  }

  #complain(sentence: string): void {
    this.#isComplete = false;
    this.#progress.clear();
    complain(`credlint: ${sentence}`);
  }
}

function byPlace(a: Place, b: Place): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
