import type { Report } from "../report.ts";
import { message, rule } from "./message.ts";

/** One object; docs/scan.md says what stands in it and what will stay. */
export function json({ places, files, bytes }: Report): string {
  const findings = places.map((place) => {
    const { path, line, column, endLine, endColumn, format, provider, verdict, fingerprint, commit } = place;
    return { path, line, column, endLine, endColumn, rule, format, provider, verdict, fingerprint, ...(commit && { commit }), message: message(place) };
  });
  return JSON.stringify({ version: 1, findings, checked: { files, bytes } }, null, 2);
}
