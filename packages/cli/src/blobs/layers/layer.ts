/** A file inside a file: what an archive holds, or a text in an encoding that the scanner cannot read as it stands. */
export interface Layer {
  /** Its name in the archive; empty where it has none of its own. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
