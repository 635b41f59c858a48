import { masked } from "../harmless.ts";
import type { Entry } from "./baseline-file.ts";
import { keyedFingerprint } from "./keyed-fingerprint.ts";

export interface Accepting {
  readonly path: string;
  readonly format: string;
  readonly verdict: string;
  readonly value: Uint8Array;
}

/** Which paths an entry speaks for besides its own. */
export type Reach = (entryPath: string) => boolean;

/** What is accepted, and how much of it was met: a second copy in the same file, or a copy in another one, is not. */
export class Baseline {
  readonly #entries: readonly Entry[];
  readonly #reaches: Reach;
  readonly #met = new Map<Entry, number>();
  readonly #salts: ReadonlySet<string>;

  /** `reaches`: whether an entry of that path may also stand for a secret in another path, since its own is gone. */
  constructor(entries: readonly Entry[], reaches: Reach = () => false) {
    this.#entries = entries;
    this.#reaches = reaches;
    this.#salts = new Set(entries.map(({ salt }) => salt));
  }

  accepts({ path: named, format, verdict, value }: Accepting): boolean {
    const path = masked(named);
    const candidates = this.#entries.filter((entry) => entry.format === format && (entry.path === path || this.#reaches(entry.path)));
    if (candidates.length === 0) return false;
    const known = new Map([...this.#salts].map((salt) => [salt, candidates.some((each) => each.salt === salt) ? keyedFingerprint(value, salt, verdict) : ""]));
    const fitting = candidates.filter(({ salt, fingerprint }) => known.get(salt) === fingerprint);
    const own = fitting.filter((entry) => entry.path === path);
    const free = (own.length > 0 ? own : fitting).filter((entry) => (this.#met.get(entry) ?? 0) < entry.count);
    // All that fit speak of one secret: two lines of a merge allow no more than one of them does.
    for (const entry of free) this.#met.set(entry, (this.#met.get(entry) ?? 0) + 1);
    return free.length > 0;
  }

  /** Entries that nothing was found for. */
  stale(): Entry[] {
    return this.#entries.filter((entry) => !this.#met.has(entry));
  }
}
