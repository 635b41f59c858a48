/** A token in a text. Holds no character of what is secret in it. */
export interface Finding {
  /** Id of the format in the catalogue. */
  readonly format: string;
  readonly provider: string;
  /** Start and end of the value; the unit is `ScanOptions.offsets`. */
  readonly range: readonly [start: number, end: number];
  /**
   * `valid`: a checksum or its inner build proves it. `shaped`: it has the form, and no check exists or applies.
   * `named`: it has no form of its own; what it is assigned to says that it is a secret.
   */
  readonly verdict: "valid" | "shaped" | "named";
  /** The public prefix and eight stars. */
  readonly masked: string;
}

export interface ScanOptions {
  /** `utf16` (default): JavaScript string offsets. `byte`: offsets into the bytes that were handed in. */
  readonly offsets?: "utf16" | "byte";
  /** Path or name of the file the input comes from; tells code from configuration, and tests from both. */
  readonly path?: string;
}
