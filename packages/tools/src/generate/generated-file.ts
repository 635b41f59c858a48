/** A file whose whole text, or a marked part of it, follows from something else in the repository. */
export interface GeneratedFile {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly text: string;
}
