import { scan } from "@credlint/scanner";
import type { Blob } from "../git/blob-reader.ts";
import type { Policy } from "../policy/policy.ts";
import { placesOf } from "../scan/places.ts";
import type { Place } from "../scan/report.ts";
import { StreamScan } from "./stream-scan.ts";

/** Pieces of large blobs are gathered to this size, since each costs a look at what stands around it. */
const gathered = 1 << 20;

/**
 * The secrets of a blob, at each of its paths. Binary blobs are scanned like all others: a token in a database or an
 * archive's name table is as leaked as one in text, and the formats are long enough not to arise by chance.
 */
export async function placesIn(blob: Blob, paths: readonly string[], policy?: Policy): Promise<Place[]> {
  const { bytes } = blob;
  if (bytes === undefined) return placesInStream(blob, paths, policy);
  return paths.flatMap((path) => placesInBytes(bytes, path, policy));
}

function placesInBytes(bytes: Uint8Array, path: string, policy: Policy | undefined): Place[] {
  const findings = scan(bytes, { offsets: "byte", path });
  if (findings.length === 0) return [];
  const slice = (from: number, to: number): Uint8Array => bytes.subarray(from, to);
  const places = placesOf(path, findings, slice);
  return policy?.rule(path, places, findings, slice) ?? places;
}

async function placesInStream({ pieces }: Blob, paths: readonly string[], policy: Policy | undefined): Promise<Place[]> {
  const scans = paths.map((path) => new StreamScan(path, policy));
  const places: Place[] = [];
  const push = (bytes: Uint8Array, isLast: boolean): void => {
    for (const each of scans) places.push(...each.push(bytes, isLast));
  };
  for await (const piece of inLargerPieces(pieces)) push(piece, false);
  push(new Uint8Array(), true);
  return places;
}

async function* inLargerPieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < gathered) continue;
    yield Buffer.concat(waiting);
    [waiting, length] = [[], 0];
  }
  yield Buffer.concat(waiting);
}
