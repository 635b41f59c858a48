/** A text at the end of a key path. */
export interface Leaf {
  /** Keys from the root; elements of a list have their index. */
  readonly path: readonly string[];
  readonly value: string;
  /** Where the value stands in the text, without its quotes. */
  readonly range: readonly [start: number, end: number];
}

/** Reads a text into its leaves, in order; a text that is broken gives those that can be read. */
export type LeafReader = (text: string) => Leaf[];
