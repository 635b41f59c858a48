import { constants } from "node:buffer";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import { firstLine, startGit } from "./git.ts";

/** A blob to read, and the path to name should it not be readable. */
export interface Wanted {
  readonly id: string;
  readonly path: string;
}

export interface Blob extends Wanted {
  readonly bytes: Uint8Array;
}

/** Reads blobs through one `git cat-file --batch`, one at a time, so that memory holds the largest and not their sum. */
export class BlobReader {
  readonly #git: ChildProcessWithoutNullStreams;
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #ended: Promise<Error | undefined>;
  #rest: Buffer = Buffer.alloc(0);
  #complaint = "";

  constructor() {
    this.#git = startGit("cat-file", "--batch");
    this.#chunks = this.#git.stdout[Symbol.asyncIterator]();
    this.#ended = new Promise((resolve) => {
      this.#git.once("error", resolve).once("close", () => resolve(undefined));
    });
    this.#git.stderr.setEncoding("utf8").on("data", (text: string) => (this.#complaint += text));
    // If git dies, the end of its output says so.
    this.#git.stdin.on("error", () => undefined);
  }

  async *read(wanted: readonly Wanted[]): AsyncGenerator<Blob> {
    this.#git.stdin.write(wanted.map(({ id }) => `${id}\n`).join(""));
    for (const each of wanted) yield { ...each, bytes: await this.#blob(each) };
  }

  close(): void {
    this.#git.stdin.destroy();
    this.#git.stdout.destroy();
    this.#git.kill();
  }

  async #blob({ id, path }: Wanted): Promise<Uint8Array> {
    const header = await this.#line(path);
    const size = /^[0-9a-f]+ blob (\d+)$/u.exec(header)?.[1];
    if (size === undefined) throw new Problem(words.unreadableBlob(path, id, header.replace(id, "").trim()));
    // The scanner reads a blob as one string.
    if (Number(size) > constants.MAX_STRING_LENGTH) throw new Problem(words.tooLarge(path, Number(size)));
    const bytes = await this.#bytes(Number(size), path);
    await this.#bytes(1, path);
    return bytes;
  }

  async #line(path: string): Promise<string> {
    while (!this.#rest.includes(10)) this.#rest = Buffer.concat([this.#rest, await this.#next(path)]);
    const end = this.#rest.indexOf(10);
    const line = this.#rest.toString("latin1", 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  async #bytes(size: number, path: string): Promise<Uint8Array> {
    const bytes = Buffer.allocUnsafe(size);
    let filled = this.#rest.copy(bytes);
    this.#rest = this.#rest.subarray(filled);
    while (filled < size) {
      const chunk = await this.#next(path);
      const taken = chunk.copy(bytes, filled);
      this.#rest = chunk.subarray(taken);
      filled += taken;
    }
    return bytes;
  }

  async #next(path: string): Promise<Buffer> {
    const { value, done } = await this.#chunks.next();
    if (!done) return value;
    const error = await this.#ended;
    throw new Problem(error ? words.gitNotStarted(error) : words.gitStopped(path, firstLine(this.#complaint)));
  }
}
