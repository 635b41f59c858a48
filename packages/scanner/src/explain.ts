import { unnamedSecrets } from "@credlint/catalogue";
import type { CompiledFormat } from "./compiled-format.ts";
import type { Finding } from "./finding.ts";
import { allFormats, formatOf } from "./formats.ts";
import { mask } from "./mask.ts";
import { structures } from "./structures/index.ts";
import { wordsOf } from "./words.ts";

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

/** The ids of all that `scan` reports. */
export function reportedFormats(): string[] {
  const secrets = allFormats().filter(({ kind }) => kind === "secret");
  return [...secrets, ...unnamedSecrets].map(({ id }) => id);
}

/** Puts a finding into words. Throws a RangeError for a format that is not in the catalogue. */
export function explain({ format: id, verdict }: Pick<Finding, "format" | "verdict">): Explanation {
  const about = wordsOf(id);
  if (!about) throw new RangeError(`No token format is called "${id}".`);
  const { vendor, name, grants, revokeHow, revokeUrl, env } = about;
  const format = formatOf(id);
  const proof = verdict === "valid" ? `, ${provenBy(format)}` : "";
  return {
    what: `${vendor === undefined ? `Hard-coded ${name}` : `${vendor} ${name}`} ${mask(format?.prefix ?? "")}${proof}.`,
    why: `Whoever holds it can ${grants}.`,
    next: `${revokeHow}${revokeUrl === undefined ? "" : ` (${revokeUrl})`}, then read the new one from ${env}.`,
    env,
  };
}

function provenBy(format: CompiledFormat | undefined): string {
  return (format?.structure && structures[format.structure].proves) ?? "checksum valid: a real token";
}
