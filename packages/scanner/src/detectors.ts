import { contextDetectors } from "./context/detectors.ts";
import type { Detector } from "./detector.ts";
import { formatDetector } from "./format-detector.ts";
import { formatAt } from "./formats.ts";
import { formatCount } from "./generated/filter.ts";

const made: Detector[] = [];

/** Who is told of an item of the filter: formats by their number, then the contexts. */
export function detectorOf(item: number): Detector {
  return (made[item] ??= contextDetectors[item - formatCount] ?? formatDetector(formatAt(item)));
}
