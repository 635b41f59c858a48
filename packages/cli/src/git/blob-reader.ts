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
  /** All of it, if it is not too large to be held. */
  readonly bytes?: Uint8Array;
  /** Its bytes, once, before the next object is asked for. */
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** Larger blobs are not held as a whole. */
const wholeSize = 8 << 20;

/** Reads objects through one `git cat-file --batch`, one at a time and in pieces, so that memory holds no more than is kept. */
export class BlobReader {
  readonly #git: ChildProcessWithoutNullStreams;
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #ended: Promise<Error | undefined>;
  #rest: Buffer = Buffer.alloc(0);
  #complaint = "";

  constructor() {
    // Git holds a large blob as a whole unless told not to.
    this.#git = startGit("-c", "core.bigFileThreshold=8m", "cat-file", "--batch");
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
      const size = this.#sizeIn(await this.#line(each.path), each);
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
    const size = this.#sizeIn(header, wanted);
    const bytes = await this.#bytes(size, wanted.path);
    await this.#bytes(1, wanted.path);
    return bytes;
  }

  /** Leaves no process behind. */
  async close(): Promise<void> {
    this.#git.stdin.destroy();
    this.#git.stdout.destroy();
    this.#git.kill();
    await this.#ended;
  }

  #sizeIn(header: string, { id, path }: Wanted): number {
    const size = /^[0-9a-f]+ (?:blob|commit|tag) (\d+)$/u.exec(header)?.[1];
    if (size === undefined) throw new Problem(words.unreadableBlob(path, id, header.replace(id, "").trim()));
    return Number(size);
  }

  async #line(path: string): Promise<string> {
    while (!this.#rest.includes(10)) this.#rest = Buffer.concat([this.#rest, await this.#next(path)]);
    const end = this.#rest.indexOf(10);
    const line = this.#rest.toString("latin1", 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  /** What has come already is handed out as it lies there. */
  async #bytes(size: number, path: string): Promise<Uint8Array> {
    if (this.#rest.length < size) {
      const chunks = [this.#rest];
      let length = this.#rest.length;
      while (length < size) {
        const chunk = await this.#next(path);
        chunks.push(chunk);
        length += chunk.length;
      }
      this.#rest = Buffer.concat(chunks);
    }
    const bytes = this.#rest.subarray(0, size);
    this.#rest = this.#rest.subarray(size);
    return bytes;
  }

  async *#pieces(size: number, path: string): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      const chunk = this.#rest.length > 0 ? this.#rest : await this.#next(path);
      const piece = chunk.subarray(0, left);
      this.#rest = chunk.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  async #next(path: string): Promise<Buffer> {
    const { value, done } = await this.#chunks.next();
    if (!done) return value;
    const error = await this.#ended;
    throw new Problem(error ? words.gitNotStarted(error) : words.gitStopped(path, firstLine(this.#complaint)));
  }
}

const nothing: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) };
