import type { AlphabetName, Checksum, Structure } from "@credlint/catalogue";

/** A token format as the scanner runs it; `compile` makes it from a catalogue entry at build time. */
export interface CompiledFormat {
  readonly id: string;
  readonly provider: string;
  readonly kind: "secret" | "publishable";
  /** Sticky; matches the value alone. */
  readonly pattern: RegExp;
  /** Sticky and case-blind; the name that must stand before the value. */
  readonly name?: RegExp;
  /** The literal text the value starts with, shown when the rest is masked. */
  readonly prefix: string;
  /** Characters that may not follow the value, because then it would be a longer, other thing. */
  readonly tail: AlphabetName;
  readonly checksum?: Checksum;
  readonly structure?: Structure;
  readonly publicNear?: RegExp;
  readonly onlyNear?: RegExp;
  /** How much must be as it is, apart from the value's own characters. */
  readonly specificity: number;
}

/** A literal that a match holds, or the name before it, and the three characters of it that ordinary source holds least. */
export interface Window {
  readonly literal: string;
  /** How far into the match (or the name) the literal stands. */
  readonly at: number;
  /** Where in the literal the three rare characters stand. */
  readonly rare: number;
  /** What must follow the literal, which is then read with regard to case: enough to tell most other words by. */
  readonly run?: { readonly chars: AlphabetName; readonly length: number };
}

/** A window as it is written down: literal, `at`, `rare`, and the run's alphabet and length if there is one. */
export type WrittenWindow = readonly [literal: string, at: number, rare: number, chars?: AlphabetName, length?: number];
