import type { Candidate } from "./candidate.ts";
import type { FileKind } from "./file-kind.ts";

/** How far back from where it starts a detector may look, in characters. */
export const lookBack = 512;

/** Something to look for. */
export interface Detector {
  /** How far `judge` looks ahead of where it starts, in characters. */
  readonly reach: number;
  /** Where to look closely, told from the bytes alone; undefined if it would be in vain. `hit`: where a landmark shows that the thing may start. */
  find(bytes: Uint8Array, hit: number, file: FileKind): number | undefined;
  /** Looks closely. `text` holds `lookBack` characters before `start` and `reach` behind, or all there are. */
  judge(text: string, start: number, file: FileKind): Candidate | undefined;
}
