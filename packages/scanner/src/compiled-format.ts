import type { AlphabetName, Checksum, Structure } from "@credlint/catalogue";

/** A token format as the scanner runs it; `compile` makes it from a catalogue entry at build time. */
export interface CompiledFormat {
  readonly id: string;
  readonly provider: string;
  readonly kind: "secret" | "publishable";
  /** Sticky; matches the value alone. */
  readonly pattern: RegExp;
  /** Where to look: three characters, folded by `| 0x20`, and how far into the match (or the name) they stand. */
  readonly windows: readonly Window[];
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
  readonly words: Words;
}

export interface Window {
  readonly text: string;
  readonly offset: number;
}

/** What a person needs to hear about a finding, from the catalogue. */
export interface Words {
  readonly vendor: string;
  readonly name: string;
  readonly grants: string;
  readonly revokeUrl: string;
  readonly revokeHow: string;
  readonly env: string;
}
