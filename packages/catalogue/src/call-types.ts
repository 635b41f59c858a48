import type { Source } from "./source.ts";

/** A client or a function that takes a secret by its place: `new TrackClient("site id", "key")`. */
export interface HandedCall {
  /** Matched without regard to case; with what stands before the dot where the last name alone is common: `vt.Client`. */
  readonly name: string;
  /** Counted from 0. */
  readonly argument: number;
}

/** A call that gives a secret away to whoever prints its result. */
export interface SecretCall {
  /** The last name of what is called, one of these. */
  readonly names: readonly string[];
  /** Packages the function or its client may come from. */
  readonly modules: readonly string[];
  /** Where the file does not say the package: what stands before the name. Both lists empty: the name says enough. */
  readonly receivers: readonly string[];
  /** The class of the first argument, for clients that are sent commands. */
  readonly command?: string;
  /** Dotted members of the result that are secrets or hold them; empty if the result itself is one. */
  readonly secrets: readonly string[];
  readonly source: Source;
}
