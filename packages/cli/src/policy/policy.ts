import type { Finding } from "@credlint/scanner";
import { words } from "../messages.ts";
import type { Place } from "../scan/report.ts";
import type { Slice } from "../secret/positions.ts";
import { allowBeside } from "./allow-comment.ts";
import type { Allow } from "./allow-comment.ts";
import type { Baseline } from "./baseline.ts";

/** Decides which of the secrets in a file are told; is asked while the file is at hand. */
export interface Ruling {
  rule(path: string, places: readonly Place[], findings: readonly Pick<Finding, "range">[], slice: Slice): Place[];
}

/** What its users have allowed: by a comment beside a secret, or by the baseline. */
export class Policy implements Ruling {
  /** How many places were let pass. */
  byComment = 0;
  byBaseline = 0;
  readonly #baseline: Baseline;
  readonly #today = today();

  readonly #inBaseline: (path: string) => string;

  /** `inBaseline`: how the baseline calls a path. */
  constructor(baseline: Baseline, inBaseline = (path: string): string => path) {
    this.#baseline = baseline;
    this.#inBaseline = inBaseline;
  }

  /** The places of a file that nothing allows; one whose allowance does not count says why. */
  rule(path: string, places: readonly Place[], findings: readonly Pick<Finding, "range">[], slice: Slice): Place[] {
    return places.flatMap((place, index) => {
      const range = findings[index]?.range ?? [0, 0];
      const { format, verdict } = place;
      const allow = allowBeside(path, range, slice, this.#today);
      if (allow === "allowed") this.byComment += 1;
      if (allow === "allowed") return [];
      const isAccepted = this.#baseline.accepts({ path: this.#inBaseline(path), format, verdict, value: slice(...range) });
      if (isAccepted) this.byBaseline += 1;
      if (isAccepted) return [];
      return [allow === undefined ? place : { ...place, note: noteOn(allow) }];
    });
  }
}

function noteOn(allow: Exclude<Allow, "allowed">): string {
  if (allow === "no reason") return words.allowWithoutReason;
  if (allow === "no date") return words.allowWithoutDate;
  return words.allowExpired(allow.slice("expired ".length));
}

/** As the calendar on the wall says. */
export function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}
