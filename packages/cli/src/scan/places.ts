import type { Finding } from "@credlint/scanner";
import { masked } from "../harmless.ts";
import { fingerprint, passingFingerprint, placeFingerprint } from "../secret/fingerprint.ts";
import { positionsOf } from "../secret/positions.ts";
import type { Position, Slice } from "../secret/positions.ts";
import type { Place } from "./report.ts";

/** What is known of a file that is not held as a whole. */
interface Known {
  readonly position: (offset: number) => Position;
  /** How often each format was met so far. */
  readonly seen: Map<string, number>;
}

/** Where the findings of a file stand, in the file's order. */
export function placesOf(file: string, findings: readonly Finding[], slice: Slice, known?: Known): Place[] {
  if (findings.length === 0) return [];
  const path = masked(file);
  const { position, seen } = known ?? { position: positionsOf(slice), seen: new Map<string, number>() };
  return findings.map(({ format, provider, verdict, range: [start, end] }) => {
    const from = position(start);
    const to = position(end);
    const nth = (seen.get(format) ?? 0) + 1;
    seen.set(format, nth);
    const place = { path, ...from, endLine: to.line, endColumn: to.column, format, provider, verdict };
    return { ...place, ...identity(verdict, slice(start, end), [format, path, nth]) };
  });
}

/** A value that only its name makes secret may be short, so that a hash of it would tell it to whoever tries words. */
function identity(verdict: string, value: Uint8Array, place: readonly (string | number)[]): Pick<Place, "fingerprint" | "secret"> {
  if (verdict === "named") return { fingerprint: placeFingerprint(...place), secret: passingFingerprint(value) };
  const known = fingerprint(value);
  return { fingerprint: known, secret: known };
}
