import type { CompiledFormat } from "./compiled-format.ts";
import type { Finding } from "./finding.ts";
import { formats } from "./generated/formats.ts";
import { mask } from "./mask.ts";

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

/** The ids of all formats that `scan` reports. */
export const reportedFormats: readonly string[] = formats.filter(({ kind }) => kind === "secret").map(({ id }) => id);

let byId: ReadonlyMap<string, CompiledFormat> | undefined;

/** Puts a finding into words. Throws a RangeError for a format that is not in the catalogue. */
export function explain({ format: id, verdict }: Pick<Finding, "format" | "verdict">): Explanation {
  byId ??= new Map(formats.map((format) => [format.id, format]));
  const format = byId.get(id);
  if (!format) throw new RangeError(`No token format is called "${id}".`);
  const { vendor, name, grants, revokeHow, revokeUrl, env } = format.words;
  const proof = verdict === "valid" ? ", checksum valid: a real token" : "";
  return {
    what: `${vendor} ${name} ${mask(format.prefix)}${proof}.`,
    why: `Whoever holds it can ${grants}.`,
    next: `${revokeHow} (${revokeUrl}), then read the new one from ${env}.`,
    env,
  };
}
