import type { Candidate } from "./candidate.ts";
import type { WrittenWindow } from "./compiled-format.ts";
import type { FileKind } from "./file-kind.ts";
import type { Readable } from "./readable.ts";

/** Something to look for: where to stop, and what to make of the place. */
export interface Detector {
  readonly windows: readonly WrittenWindow[];
  /** `hit`: where the thing would start; anything may stand there. */
  judge(input: Readable, hit: number, file: FileKind): Candidate | undefined;
}
