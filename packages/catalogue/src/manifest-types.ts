import type { Scope, Source } from "./types.ts";

/** Where scopes stand in a manifest. */
export interface ManifestPlace {
  /** Keys from the root, joined with `.`; `[]` stands for every element of a list, `*` for any key. */
  readonly path: string;
  /**
   * Nothing: the value is the scope. `list`: it holds several, put apart by spaces or commas. `pair`: the scope is the
   * last key and the value, as in `contents:write`. `key`: it is the last key but one. `role`: the value is the id of a
   * Microsoft Graph permission, or its name.
   */
  readonly form?: "list" | "pair" | "key" | "role";
  /** Globs of scopes that are broad elsewhere and not here. */
  readonly spares?: readonly string[];
}

/** A file in which a developer says what an app may do: one kind of manifest, one file each. */
export interface Manifest {
  /** Lower-case, hyphenated; also the file's name. */
  readonly id: string;
  /** As people call it: "Slack app manifest". */
  readonly name: string;
  readonly formats: readonly ("json" | "yaml" | "toml" | "xml")[];
  /** Groups of key paths; the file is of this kind if all of one group stand in it. `key=value` asks for the value as well. */
  readonly marks: readonly (readonly string[])[];
  readonly places: readonly ManifestPlace[];
  /** The vendor whose scopes they are. Absent where any vendor's may stand: then only those count that tell their vendor. */
  readonly provider?: string;
  /** The vendor's permissions as this manifest writes them, where it has words of its own. */
  readonly scopes?: readonly Scope[];
  readonly source: Source;
}
