import { harmless, masked } from "../harmless.ts";
import { words } from "../messages.ts";
import type { Place } from "../scan/report.ts";
import { placeFingerprint } from "../secret/fingerprint.ts";
import { positionsIn } from "../secret/positions.ts";
import type { BroadScope } from "./engine.ts";

/** What every such place has for the id of a token format. */
export const scopeFormat = "broad-oauth-scope";

export interface ScopeInFile {
  readonly place: Place;
  /** In bytes. */
  readonly range: readonly [start: number, end: number];
}

/** Where the broad scopes of a manifest stand; `text` is without a byte order mark. A file could write a token where a name belongs. */
export function placesOfScopes(file: string, bytes: Uint8Array, text: string, scopes: readonly BroadScope[]): ScopeInFile[] {
  const position = positionsIn(bytes);
  const mark = Buffer.from(bytes.subarray(0, 3)).toString() === "\ufeff" ? 3 : 0;
  return scopes.map(({ scope, vendor, manifest, explanation, range, expired }) => {
    const start = mark + Buffer.byteLength(text.slice(0, range[0]));
    const end = start + Buffer.byteLength(text.slice(...range));
    const [from, to] = [position(start), position(end)];
    const fingerprint = placeFingerprint(vendor, scope);
    const place: Place = {
      path: masked(file),
      ...from,
      endLine: to.line,
      endColumn: to.column,
      format: scopeFormat,
      provider: vendor,
      verdict: "valid",
      fingerprint,
      secret: fingerprint,
      scope: { name: harmless(scope), manifest, what: harmless(explanation.what), why: explanation.why, next: `${explanation.next} ${words.declareScope(vendor)}` },
      ...(expired && { note: words.scopeReviewDue(expired) }),
    };
    return { place, range: [start, end] };
  });
}
