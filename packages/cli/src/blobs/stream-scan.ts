import { WindowedScan } from "@credlint/scanner";
import type { Policy } from "../policy/policy.ts";
import { placesOf } from "../scan/places.ts";
import type { Place } from "../scan/report.ts";
import { Cursor } from "../secret/cursor.ts";
import type { Slice } from "../secret/positions.ts";

/** Of what has gone by, so much is kept: all that the scan may still speak of. */
const kept = 1 << 18;

/** Finds the secrets of a file of any size in the memory of a few pieces of it. */
export class StreamScan {
  readonly #path: string;
  readonly #policy: Policy | undefined;
  readonly #windows: WindowedScan;
  readonly #cursor = new Cursor();
  readonly #seen = new Map<string, number>();
  #window = Buffer.alloc(0);
  /** Where the window starts in the file. */
  #base = 0;

  constructor(path: string, policy: Policy | undefined) {
    this.#path = path;
    this.#policy = policy;
    this.#windows = new WindowedScan({ path });
  }

  push(bytes: Uint8Array, isLast: boolean): Place[] {
    this.#slide();
    this.#window = Buffer.concat([this.#window, bytes]);
    const findings = this.#windows.push(bytes, isLast);
    const places = placesOf(this.#path, findings, this.#slice, { position: (offset) => this.#position(offset), seen: this.#seen });
    return this.#policy?.rule(this.#path, places, findings, this.#slice) ?? places;
  }

  readonly #slice: Slice = (from, to) => this.#window.subarray(Math.max(0, from - this.#base), Math.max(0, to - this.#base));

  #slide(): void {
    const cut = this.#window.length - kept;
    if (cut <= 0) return;
    this.#position(this.#base + cut);
    this.#window = this.#window.subarray(cut);
    this.#base += cut;
  }

  #position(offset: number): Cursor["position"] {
    this.#cursor.advance(this.#slice(this.#cursor.at, Math.max(offset, this.#cursor.at)));
    return this.#cursor.position;
  }
}
