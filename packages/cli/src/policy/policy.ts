import type { Finding } from "@credlint/scanner";
import { words } from "../messages.ts";
import type { Place } from "../scan/report.ts";
import type { Slice } from "../secret/positions.ts";
import { allowBeside } from "./allow-comment.ts";
import type { Allow } from "./allow-comment.ts";
import type { Baseline } from "./baseline.ts";
import type { IgnoreList } from "./ignore-file.ts";

/** Decides which of the secrets in a file are told; is asked while the file is at hand. */
export interface Ruling {
  rule(path: string, places: readonly Place[], findings: readonly Pick<Finding, "range">[], slice: Slice): Place[];
}

/** What its users have allowed: by a comment beside a secret, by the baseline, or by ignoring the file. */
export class Policy implements Ruling {
  /** How many places were let pass. */
  byComment = 0;
  byBaseline = 0;
  byIgnore = 0;
  readonly #baseline: Baseline;
  readonly #ignored: IgnoreList;
  readonly #today = today();

  readonly #fromTop: (path: string) => string;

  /** `fromTop`: how the baseline and the list of what is ignored call a path. */
  constructor(baseline: Baseline, ignored: IgnoreList = () => undefined, fromTop = (path: string): string => path) {
    this.#baseline = baseline;
    this.#ignored = ignored;
    this.#fromTop = fromTop;
  }

  /** How many secrets were let pass, in words; nothing if none was. */
  passed(): string | undefined {
    const { byComment, byBaseline, byIgnore } = this;
    return byComment + byBaseline + byIgnore > 0 ? words.allowed(byComment, byBaseline, byIgnore) : undefined;
  }

  ignores(path: string): boolean {
    return this.#ignored(this.#fromTop(path)) === "ignored";
  }

  /** The places of a file that nothing allows; one whose allowance does not count says why. */
  rule(path: string, places: readonly Place[], findings: readonly Pick<Finding, "range">[], slice: Slice): Place[] {
    const ignored = this.#ignored(this.#fromTop(path));
    if (ignored === "ignored") {
      this.byIgnore += places.length;
      return [];
    }
    return places.flatMap((place, index) => {
      const range = findings[index]?.range ?? [0, 0];
      const { format, verdict } = place;
      const allow = allowBeside(path, range, slice, this.#today);
      if (allow === "allowed") this.byComment += 1;
      if (allow === "allowed") return [];
      const isAccepted = this.#baseline.accepts({ path: this.#fromTop(path), format, verdict, value: slice(...range) });
      if (isAccepted) this.byBaseline += 1;
      if (isAccepted) return [];
      if (allow !== undefined) return [{ ...place, note: noteOn(allow) }];
      return [ignored === undefined ? place : { ...place, note: words.ignoredWithoutReason(ignored) }];
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
