import type { Finding } from "@credlint/scanner";
import { masked } from "../harmless.ts";
import { allowBeside } from "../policy/allow-comment.ts";
import type { Entry } from "../policy/baseline-file.ts";
import { Baseline } from "../policy/baseline.ts";
import type { IgnoreList } from "../policy/ignore-file.ts";
import { keyedFingerprint, newSalt } from "../policy/keyed-fingerprint.ts";
import { today } from "../policy/policy.ts";
import type { Ruling } from "../policy/policy.ts";
import type { Place } from "../scan/report.ts";
import type { Slice } from "../secret/positions.ts";

interface Recording {
  readonly known: readonly Entry[];
  readonly isGone: (path: string) => boolean;
  readonly ignored: IgnoreList;
  /** Accept nothing that was not accepted before. */
  readonly isPruning: boolean;
}

/** Writes down what a scan finds, as far as no comment allows it and its file is not ignored. */
export class Recorder implements Ruling {
  /** Places that were not accepted before. */
  readonly added: Place[] = [];
  readonly #entries = new Map<string, Entry>();
  readonly #known: Baseline;
  readonly #salt: string;
  readonly #ignored: IgnoreList;
  readonly #isPruning: boolean;
  readonly #today = today();

  constructor({ known, isGone, ignored, isPruning }: Recording) {
    this.#known = new Baseline(known, isGone);
    this.#salt = known[0]?.salt ?? newSalt();
    this.#ignored = ignored;
    this.#isPruning = isPruning;
  }

  rule(path: string, places: readonly Place[], findings: readonly Pick<Finding, "range">[], slice: Slice): Place[] {
    if (this.#ignored(path) === "ignored") return [];
    for (const [index, place] of places.entries()) {
      const range = findings[index]?.range ?? [0, 0];
      if (allowBeside(path, range, slice, this.#today) !== "allowed") this.#record(path, place, slice(...range));
    }
    return [];
  }

  entries(): Entry[] {
    return [...this.#entries.values()];
  }

  stale(): Entry[] {
    return this.#known.stale();
  }

  #record(path: string, place: Place, value: Uint8Array): void {
    const { format, verdict } = place;
    const isKnown = this.#known.accepts({ path, format, verdict, value });
    if (!isKnown && this.#isPruning) return;
    if (!isKnown) this.added.push(place);
    const entry = { path: masked(path), format, salt: this.#salt, fingerprint: keyedFingerprint(value, this.#salt, verdict) };
    const key = JSON.stringify(entry);
    this.#entries.set(key, { ...entry, count: (this.#entries.get(key)?.count ?? 0) + 1 });
  }
}
