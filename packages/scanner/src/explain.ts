import type { Words } from "./compiled-format.ts";
import type { Finding } from "./finding.ts";
import { formats } from "./generated/formats.ts";

/** The sentences every front shows for a token. */
export interface Explanation {
  /** What was found, masked, and how sure we are. */
  readonly what: string;
  /** What a holder can do. */
  readonly why: string;
  /** Where to revoke it and where to read it from instead. */
  readonly next: string;
  /** The environment variable to read it from. */
  readonly env: string;
}

let words: ReadonlyMap<string, Words> | undefined;

/** Puts a finding into words. Throws a RangeError for a format that is not in the catalogue. */
export function explain(finding: Finding): Explanation {
  words ??= new Map(formats.map((format) => [format.id, format.words]));
  const known = words.get(finding.format);
  if (!known) throw new RangeError(`No token format is called "${finding.format}".`);
  const proof = finding.verdict === "valid" ? ", checksum valid: a real token" : "";
  return {
    what: `${known.vendor} ${known.name} ${finding.masked}${proof}.`,
    why: `Whoever holds it can ${known.grants}.`,
    next: `${known.revokeHow} (${known.revokeUrl}), then read the new one from ${known.env}.`,
    env: known.env,
  };
}
