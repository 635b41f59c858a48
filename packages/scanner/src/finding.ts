/** A token in a text. Holds no character of what is secret in it. */
export interface Finding {
  /** Id of the format in the catalogue. */
  readonly format: string;
  readonly provider: string;
  /** Start and end of the value; the unit is `ScanOptions.offsets`. */
  readonly range: readonly [start: number, end: number];
  /** `valid`: a checksum proves it. `shaped`: it has the form, and no check exists or applies. */
  readonly verdict: "valid" | "shaped";
  /** The public prefix and eight stars. */
  readonly masked: string;
}

export interface ScanOptions {
  /** `utf16` (default): JavaScript string offsets. `byte`: offsets into the bytes that were handed in. */
  readonly offsets?: "utf16" | "byte";
}
