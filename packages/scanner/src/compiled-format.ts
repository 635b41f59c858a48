import type { AlphabetName, Checksum, HandedCall, Structure } from "@credlint/catalogue";

/** A token format as the scanner runs it. */
export interface CompiledFormat extends FormatFacts {
  /** Sticky; matches the value alone. */
  readonly pattern: RegExp;
  readonly publicNear?: RegExp;
  readonly onlyNear?: RegExp;
}

/** A token format as it is written down at build time: patterns by their sources, so that a row costs nothing until it is asked for. */
export interface FormatRow extends FormatFacts {
  readonly pattern: string;
  readonly publicNear?: string;
  readonly onlyNear?: string;
}

interface FormatFacts {
  readonly id: string;
  readonly provider: string;
  readonly kind: "secret" | "publishable";
  /** The names one of which must stand before the value, in small letters and with `_` between words; longer ones first. */
  readonly names?: readonly string[];
  /** Calls that are handed the value, their names in small letters. */
  readonly calls?: readonly HandedCall[];
  /** The literal text the value starts with, shown when the rest is masked. */
  readonly prefix: string;
  /** What at least follows the prefix. */
  readonly run?: Run;
  /** Characters that may not follow the value, because then it would be a longer, other thing. */
  readonly tail: AlphabetName;
  /** The longest value, in characters. */
  readonly longest: number;
  readonly checksum?: Checksum;
  readonly structure?: Structure;
  /** How much must be as it is, apart from the value's own characters. */
  readonly specificity: number;
}

export interface Run {
  readonly chars: AlphabetName;
  readonly length: number;
}
