import type { HandedCall } from "@credlint/catalogue";
import { argumentOf } from "./call-argument.ts";
import type { CompiledFormat } from "./compiled-format.ts";
import type { Detector } from "./detector.ts";
import { judge, neighbourhood } from "./judge.ts";
import { membersOf } from "./members.ts";
import { valueAfterName } from "./named-value.ts";

/** Looks for the values of a format. */
export function formatDetector(format: CompiledFormat): Detector {
  const { names, calls = [], longest, onlyNear, publicNear } = format;
  return {
    // One character more tells where the value ends.
    reach: Math.max(longest + 1, onlyNear || publicNear ? neighbourhood : 0),
    find: (bytes, hit) => (names ? foundAfterName(bytes, hit, names, format) ?? foundInCall(bytes, hit, calls, format) : hit),
    judge: (text, start) => judge(text, format, start),
  };
}

function foundAfterName(bytes: Uint8Array, hit: number, names: readonly string[], format: CompiledFormat): number | undefined {
  const start = valueAfterName(bytes, hit, names);
  return start !== undefined && beginsAs(bytes, start, format) ? start : undefined;
}

function foundInCall(bytes: Uint8Array, hit: number, calls: readonly HandedCall[], format: CompiledFormat): number | undefined {
  const start = argumentOf(bytes, hit, calls);
  return start !== undefined && beginsAs(bytes, start, format) ? start : undefined;
}

function beginsAs(bytes: Uint8Array, start: number, { prefix, run }: CompiledFormat): boolean {
  for (let at = 0; at < prefix.length; at += 1) if (bytes[start + at] !== prefix.charCodeAt(at)) return false;
  if (!run) return true;
  const members = membersOf(run.chars);
  const from = start + prefix.length;
  for (let at = from; at < from + run.length; at += 1) if (members[bytes[at] ?? 0] !== 1) return false;
  return true;
}
