import { scan } from "@credlint/scanner";
import type { Finding } from "@credlint/scanner";
import { fingerprint } from "../secret/fingerprint.ts";
import { positionsIn } from "../secret/positions.ts";
import type { Position } from "../secret/positions.ts";

/** A secret in a blob; nothing of the blob itself is kept. */
export interface Secret extends Position, Pick<Finding, "format" | "verdict"> {
  readonly fingerprint: string;
}

/**
 * Binary blobs are scanned like all others: a token in a database or an archive's name table is as leaked as one in
 * text, and the formats are long enough not to arise by chance.
 */
export function secretsIn(bytes: Uint8Array, path: string): Secret[] {
  const position = positionsIn(bytes);
  return scan(bytes, { offsets: "byte", path }).map(({ format, verdict, range: [start, end] }) => ({
    format,
    verdict,
    ...position(start),
    fingerprint: fingerprint(bytes.subarray(start, end)),
  }));
}
