import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import { firstLine, startGit } from "./git.ts";

/** An object to read, and the path to name should it not be readable. */
export interface Wanted {
  /** A name that git knows the object by. */
  readonly id: string;
  readonly path: string;
}

export interface Blob extends Wanted {
  readonly size: number;
  /** All of it, if it is not too large to be held; good until the next object is asked for. */
  readonly bytes?: Uint8Array;
  /** Its bytes, once, before the next object is asked for. */
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** Git holds a large blob as a whole unless told not to. */
export const command = ["-c", "core.bigFileThreshold=8m", "cat-file", "--batch"];

/** Larger blobs are not held as a whole. */
const wholeSize = 8 << 20;

/** Reads objects through one `git cat-file --batch`, one at a time and in pieces, so that memory holds no more than is kept. */
export class BlobReader {
  readonly #git: ChildProcessWithoutNullStreams;
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #ended: Promise<Error | undefined>;
  /** What git said and nobody took yet lies between two places of a buffer, which serves for all objects. */
  #buffer = Buffer.allocUnsafe(1 << 17);
  #start = 0;
  #end = 0;
  #complaint = "";

  constructor() {
    this.#git = startGit(...command);
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
    for (const each of wanted) {
      const size = sizeIn(await this.#line(each.path), each);
      if (size <= wholeSize) {
        const bytes = await this.#bytes(size, each.path);
        yield { ...each, size, bytes, pieces: nothing };
      } else {
        const pieces = this.#pieces(size, each.path);
        yield { ...each, size, pieces };
        // Whoever asked may not have wanted all of it.
        for await (const _ of pieces);
      }
      await this.#bytes(1, each.path);
    }
  }

  /** An object that need not exist. */
  async optional(wanted: Wanted): Promise<Uint8Array | undefined> {
    this.#git.stdin.write(`${wanted.id}\n`);
    const header = await this.#line(wanted.path);
    if (header.endsWith(" missing")) return undefined;
    const size = sizeIn(header, wanted);
    const bytes = await this.#bytes(size + 1, wanted.path);
    return Buffer.from(bytes.subarray(0, size));
  }

  /** Leaves no process behind. */
  async close(): Promise<void> {
    this.#git.stdin.destroy();
    this.#git.stdout.destroy();
    this.#git.kill();
    await this.#ended;
  }

  async #line(path: string): Promise<string> {
    let end = this.#waiting().indexOf(10);
    for (; end === -1; end = this.#waiting().indexOf(10)) this.#keep(await this.#next(path));
    const line = this.#waiting().toString("latin1", 0, end);
    this.#start += end + 1;
    return line;
  }

  async #bytes(size: number, path: string): Promise<Uint8Array> {
    while (this.#end - this.#start < size) this.#keep(await this.#next(path));
    const bytes = this.#waiting().subarray(0, size);
    this.#start += size;
    return bytes;
  }

  /** Pieces may be gathered, so they lie in memory of their own. */
  async *#pieces(size: number, path: string): AsyncGenerator<Uint8Array> {
    const first = Buffer.from(this.#waiting().subarray(0, size));
    this.#start += first.length;
    yield first;
    for (let left = size - first.length; left > 0; ) {
      const chunk = await this.#next(path);
      const piece = chunk.subarray(0, left);
      this.#keep(chunk.subarray(piece.length));
      left -= piece.length;
      yield piece;
    }
  }

  #waiting(): Buffer {
    return this.#buffer.subarray(this.#start, this.#end);
  }

  #keep(chunk: Buffer): void {
    if (this.#end + chunk.length > this.#buffer.length) this.#makeRoom(chunk.length);
    chunk.copy(this.#buffer, this.#end);
    this.#end += chunk.length;
  }

  #makeRoom(size: number): void {
    const waiting = this.#waiting();
    const needed = waiting.length + size;
    const larger = needed > this.#buffer.length ? Buffer.allocUnsafe(2 * needed) : this.#buffer;
    waiting.copy(larger);
    [this.#buffer, this.#start, this.#end] = [larger, 0, waiting.length];
  }

  async #next(path: string): Promise<Buffer> {
    const { value, done } = await this.#chunks.next();
    if (!done) return value;
    const error = await this.#ended;
    throw new Problem(error ? words.gitNotStarted(error) : words.gitStopped(path, firstLine(this.#complaint)));
  }
}

/** Throws a Problem if it is not the first line of an object. */
export function sizeIn(header: string, { id, path }: Wanted): number {
  const size = /^[0-9a-f]+ (?:blob|commit|tag) (\d+)$/u.exec(header)?.[1];
  if (size === undefined) throw new Problem(words.unreadableBlob(path, id, header.replace(id, "").trim()));
  return Number(size);
}

export const nothing: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) };
