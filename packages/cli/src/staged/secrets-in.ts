import { scan } from "@credlint/scanner";
import type { Finding } from "@credlint/scanner";
import { fingerprint } from "../secret/fingerprint.ts";
import { positionsIn } from "../secret/positions.ts";
import type { Position } from "../secret/positions.ts";
import { joinedLiterals } from "./joined-literals.ts";
import { layersIn } from "./layers/layers.ts";

/** A secret in a blob; nothing of the blob itself is kept. */
export interface Secret extends Position, Pick<Finding, "format" | "verdict"> {
  readonly fingerprint: string;
  /** The file of an archive it is in; empty if it is in none. */
  readonly inside: string;
}

/**
 * Binary blobs are scanned like all others: a token in a database or an archive's name table is as leaked as one in
 * text, and the formats are long enough not to arise by chance. What an archive holds is looked at besides; a secret
 * that stands there as it does in the blob's own bytes is told once, with the better place.
 */
export function secretsIn(bytes: Uint8Array, path: string): Secret[] {
  const inner: Secret[] = [];
  for (const layer of layersIn(bytes, path)) inner.push(...secretsOf(layer.bytes, layer.name || path, layer.name));
  const outer = newTo(inner, secretsOf(bytes, path, ""));
  return [...outer, ...newTo([...outer, ...inner], cutSecretsOf(bytes, path)), ...inner];
}

function newTo(known: readonly Secret[], secrets: readonly Secret[]): Secret[] {
  if (secrets.length === 0) return [];
  const fingerprints = new Set(known.map((secret) => secret.fingerprint));
  return secrets.filter((secret) => !fingerprints.has(secret.fingerprint));
}

/** Secrets that were cut in pieces, which also hides made-up ones from scanners: only a checksum tells the real ones. */
function cutSecretsOf(bytes: Uint8Array, path: string): Secret[] {
  const literals = [...joinedLiterals(bytes)];
  if (literals.length === 0) return [];
  const position = positionsIn(bytes);
  return literals.flatMap(({ value, start }) =>
    secretsOf(value, path, "")
      .filter(({ verdict }) => verdict === "valid")
      .map((secret) => ({ ...secret, ...position(start) })),
  );
}

function secretsOf(bytes: Uint8Array, path: string, inside: string): Secret[] {
  const position = positionsIn(bytes);
  return scan(bytes, { offsets: "byte", path }).map(({ format, verdict, range: [start, end] }) => ({
    inside,
    format,
    verdict,
    ...position(start),
    fingerprint: fingerprint(bytes.subarray(start, end)),
  }));
}
