/** Where a fact stands and when somebody last looked. */
export interface Source {
  /** An address a reader can open, or `owner/repo path` of the source code that was read. */
  readonly at: string;
  /** The month it was checked, `YYYY-MM`. */
  readonly checked: `${number}-${number}`;
  /**
   * `vendor`: the vendor says so. `code`: read in the vendor's or a verifier's code. `observed`: others agree, the vendor is
   * silent or was not asked. `recalled`: written down by somebody who knows it; `at` was not opened yet.
   */
  readonly basis: "vendor" | "code" | "observed" | "recalled";
}
