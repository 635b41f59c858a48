import { explain } from "@credlint/scanner";
import { harmless } from "../harmless.ts";
import { words } from "../messages.ts";
import type { Recorder } from "./recorder.ts";

/** Every secret that is accepted now and was not before, and what the baseline no longer speaks of. */
export function report(recorder: Recorder, isChanged: boolean): string {
  const added = recorder.added.map((place) => `  + ${harmless(place.path)}:${place.line}:${place.column} ${explain(place).what}`);
  const gone = recorder.stale().map(({ path, format }) => `  - ${harmless(path)} ${harmless(format)}`);
  const accepted = recorder.entries().reduce((sum, { count }) => sum + count, 0);
  return [words.baseline(accepted, added.length, gone.length), ...added, ...gone, ...(isChanged ? [words.stageBaseline] : [])].join("\n");
}
