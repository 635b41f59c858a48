import { harmless } from "../harmless.ts";
import { scopeFormat } from "../manifests/places-of-scopes.ts";
import { words } from "../messages.ts";
import type { Entry } from "../policy/baseline-file.ts";
import { wordsOf } from "../report/words-of.ts";
import type { Recorder } from "./recorder.ts";

/** Every secret and broad scope that is accepted now and was not before, and what the baseline no longer speaks of. */
export function report(recorder: Recorder, isChanged: boolean): string {
  const added = recorder.added.map((place) => `  + ${harmless(place.path)}:${place.line}:${place.column} ${wordsOf(place).what}`);
  const gone = recorder.stale().map(({ path, format }) => `  - ${harmless(path)} ${harmless(format)}`);
  const isScope = ({ format }: Entry): boolean => format === scopeFormat;
  const [scopes, secrets] = [recorder.entries().filter(isScope), recorder.entries().filter((entry) => !isScope(entry))].map(placesOf);
  return [words.baseline(secrets ?? 0, scopes ?? 0, added.length, gone.length), ...added, ...gone, ...(isChanged ? [words.stageBaseline] : [])].join("\n");
}

function placesOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}
