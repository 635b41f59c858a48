import type { Detector } from "../detector.ts";

/** Something that its surroundings show. */
export interface ContextDetector extends Detector {
  /** What to stop at, in any case; asked for at build time only. */
  words(): readonly string[];
}

/** For those that need a closer look at every word. */
export function everywhere(_: Uint8Array, hit: number): number {
  return hit;
}
