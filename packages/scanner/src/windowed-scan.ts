import { fileKind } from "./file-kind.ts";
import type { FileKind } from "./file-kind.ts";
import type { Finding } from "./finding.ts";
import { encodingOf, readBytes } from "./readable.ts";
import type { Encoding } from "./readable.ts";
import { secretsIn } from "./scan.ts";

/** What is kept of the past, so that names and clues before a value are seen; even, as UTF-16 needs. */
const lookBehind = 1 << 12;
/** What must follow a place before it is judged; longer than the longest token. */
const lookAhead = 1 << 16;

/**
 * Finds in a stream of bytes what `scan` finds in all of them at once, in the memory of a few hundred kilobytes more
 * than the largest chunk. Ranges count bytes from the start of the stream.
 */
export class WindowedScan {
  readonly #file: FileKind;
  #encoding: Encoding | undefined;
  #pending = Buffer.alloc(0);
  /** Where `#pending` starts in the stream. */
  #start = 0;
  /** Up to here everything was judged. */
  #judged = 0;

  constructor({ path }: { readonly path?: string } = {}) {
    this.#file = fileKind(path);
  }

  /** Takes the next bytes, and tells what is certain by now. Nothing may follow the last ones. */
  push(bytes: Uint8Array, isLast: boolean): Finding[] {
    this.#pending = Buffer.concat([this.#pending, bytes]);
    if (!isLast && this.#pending.length < lookBehind + 2 * lookAhead) return [];
    this.#encoding ??= encodingOf(this.#pending);
    const end = this.#start + this.#pending.length;
    const findings = this.#judge(isLast ? end : end - lookAhead);
    this.#forget();
    return findings;
  }

  #judge(limit: number): Finding[] {
    const skip = this.#start === 0 ? (this.#encoding?.skip ?? 0) : 0;
    const window = readBytes(this.#pending, { ...this.#encoding, skip });
    const findings: Finding[] = [];
    for (const { kind: _, specificity: __, range, ...finding } of secretsIn(window, this.#file)) {
      const [from, to] = [this.#start + window.toByte(range[0]), this.#start + window.toByte(range[1])];
      if (from < this.#judged || from >= limit) continue;
      findings.push({ ...finding, range: [from, to] });
      this.#judged = to;
    }
    this.#judged = Math.max(this.#judged, limit);
    return findings;
  }

  #forget(): void {
    const known = this.#judged - lookBehind - this.#start;
    const cut = Math.max(0, Math.min(known - (known % 2), this.#pending.length));
    this.#pending = this.#pending.subarray(cut);
    this.#start += cut;
  }
}
