import type { Random } from "./random.ts";

/** Makes a value of a format whose structure is sound; `draw` gives another one that has only the format's characters. */
export type Build = (draw: () => string, random: Random) => string;
