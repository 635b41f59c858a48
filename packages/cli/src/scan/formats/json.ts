import type { Report } from "../report.ts";
import { message, ruleFor } from "./message.ts";

/** One object; docs/scan.md says what stands in it and what will stay. */
export function json({ places, files, bytes }: Report): string {
  const findings = places.map((place) => {
    const { path, line, column, endLine, endColumn, format, provider, verdict, fingerprint, scope, commit } = place;
    const rest = { ...(scope && { scope: scope.name, manifest: scope.manifest }), ...(commit && { commit }), message: message(place) };
    return { path, line, column, endLine, endColumn, rule: ruleFor(place), format, provider, verdict, fingerprint, ...rest };
  });
  return JSON.stringify({ version: 1, findings, checked: { files, bytes } }, null, 2);
}
