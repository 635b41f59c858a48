import type { Finding } from "@credlint/scanner";
import type { Position } from "../secret/positions.ts";

/** A secret, or a broad scope, at one place of a file. Holds nothing that must not be printed. */
export interface Place extends Position, Pick<Finding, "format" | "provider" | "verdict"> {
  /** Relative to the working directory, with `/`; a token in it is masked. */
  readonly path: string;
  readonly endLine: number;
  /** The column after the last character. */
  readonly endColumn: number;
  readonly fingerprint: string;
  /** Equal for all places of one secret, and good for nothing else. */
  readonly secret: string;
  /** Why what its user wrote to allow it does not count. */
  readonly note?: string;
  /** What an app manifest asks for; undefined where a secret stands. */
  readonly scope?: PlacedScope;
  /** The commit that brought it in, where history is looked at. */
  readonly commit?: Commit;
}

/** A scope, and the sentences for it. */
export interface PlacedScope {
  /** As the vendor calls it. */
  readonly name: string;
  /** The kind of manifest, by its id. */
  readonly manifest: string;
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

export interface Commit {
  readonly id: string;
  readonly author: string;
  /** `2026-11-25` */
  readonly date: string;
}

/** What came of a scan. */
export interface Report {
  readonly places: readonly Place[];
  readonly files: number;
  readonly bytes: number;
  /** False if something could not be read. */
  readonly isComplete: boolean;
}
