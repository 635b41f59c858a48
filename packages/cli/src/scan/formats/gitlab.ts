import { placeFingerprint } from "../../secret/fingerprint.ts";
import type { Report } from "../report.ts";
import { message, ruleFor } from "./message.ts";

/** GitLab's Code Quality report. A fingerprint there stands for one place, and must outlive a change of the lines above it. */
export function gitlab({ places }: Report): string {
  const seen = new Map<string, number>();
  const issues = places.map((place) => {
    const { path, line, fingerprint } = place;
    const key = JSON.stringify([path, fingerprint]);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return {
      description: message(place),
      check_name: ruleFor(place),
      fingerprint: placeFingerprint(path, fingerprint, nth),
      severity: place.scope ? "major" : "blocker",
      location: { path, lines: { begin: line } },
    };
  });
  return JSON.stringify(issues, null, 2);
}
