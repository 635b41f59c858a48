import { commonParts } from "./common-parts.ts";
import { farthest } from "./filter.ts";
import type { Filter, Visit } from "./filter.ts";
import type { Finding, ScanOptions } from "./finding.ts";
import { findingsIn } from "./scan.ts";

/** Shorter files are searched sooner than compared. */
const shortest = 1 << 12;

/** Numbers of a hit: where its three bytes stand, its item, where that would start. */
const hitSize = 3;

/**
 * Finds in files what `scan` finds, but filters only what is new in a file when it is much like the one before: the versions of a lock
 * file make up most of a repository's history, and each differs from the next in a few lines.
 */
export class VersionScan {
  #bytes = Buffer.alloc(0);
  #length = 0;
  #hits: number[] = [];

  scan(bytes: Uint8Array, options: ScanOptions): Finding[] {
    return findingsIn(bytes, options, (filter, narrow, visit) => this.#forEachHit(filter, narrow, visit));
  }

  #forEachHit(filter: Filter, bytes: Uint8Array, visit: Visit): void {
    if (bytes.length < shortest) return filter.forEachHit(bytes, visit);
    const hits: number[] = [];
    const note: Visit = (item, start, rare) => {
      hits.push(rare, item, start);
      visit(item, start, rare);
    };
    const here = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#filter(filter, here, note);
    this.#keep(here, hits);
  }

  #filter(filter: Filter, here: Buffer, note: Visit): void {
    let at = 0;
    let known = 0;
    for (const { here: from, there, length } of commonParts(here, this.#bytes.subarray(0, this.#length))) {
      const [start, end] = [from + farthest, from + length - farthest];
      if (end <= start) continue;
      filter.forEachHitIn(here, at, start, note);
      known = this.#repeat(known, there - from, start, end, note);
      at = end;
    }
    filter.forEachHitIn(here, at, here.length, note);
  }

  /** Tells the hits of the file before that stand in a common part; gives back how far it came in them. */
  #repeat(from: number, ahead: number, start: number, end: number, note: Visit): number {
    const hits = this.#hits;
    let at = from;
    for (; at < hits.length; at += hitSize) {
      const rare = (hits[at] ?? 0) - ahead;
      if (rare >= end) break;
      if (rare >= start) note(hits[at + 1] ?? 0, (hits[at + 2] ?? 0) - ahead, rare);
    }
    return at;
  }

  /** Who hands bytes over may use their memory for the next ones. */
  #keep(bytes: Buffer, hits: number[]): void {
    if (this.#bytes.length < bytes.length) this.#bytes = Buffer.allocUnsafe(2 * bytes.length);
    this.#length = bytes.copy(this.#bytes);
    this.#hits = hits;
  }
}
