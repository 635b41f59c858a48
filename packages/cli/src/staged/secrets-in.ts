import { scan } from "@credlint/scanner";
import type { Finding } from "@credlint/scanner";
import { fingerprint } from "./fingerprint.ts";
import { positionsIn } from "./positions.ts";
import type { Position } from "./positions.ts";

/** A secret in a blob; nothing of the blob itself is kept. */
export interface Secret extends Position, Pick<Finding, "format" | "verdict"> {
  readonly fingerprint: string;
}

/**
 * Binary blobs are scanned like all others: a token in a database or an archive's name table is as leaked as one in
 * text, and the formats are long enough not to arise by chance.
 */
export async function secretsIn(bytes: Uint8Array): Promise<Secret[]> {
  const position = positionsIn(bytes);
  const findings = scan(bytes, { offsets: "byte" });
  return Promise.all(
    findings.map(async ({ format, verdict, range: [start, end] }) => ({
      format,
      verdict,
      ...position(start),
      fingerprint: await fingerprint(bytes.subarray(start, end)),
    })),
  );
}
