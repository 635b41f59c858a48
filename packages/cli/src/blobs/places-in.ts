import { scan } from "@credlint/scanner";
import type { Finding, ScanOptions } from "@credlint/scanner";
import type { Blob } from "../git/blob-reader.ts";
import type { Policy } from "../policy/policy.ts";
import { placesOf } from "../scan/places.ts";
import type { Place } from "../scan/report.ts";
import { positionsIn } from "../secret/positions.ts";
import { joinedLiterals } from "./joined-literals.ts";
import { layersIn } from "./layers/layers.ts";
import { StreamScan } from "./stream-scan.ts";

/** Pieces of large blobs are gathered to this size, since each costs a look at what stands around it. */
const gathered = 1 << 20;

/**
 * The secrets of a blob, at each of its paths. Binary blobs are scanned like all others: a token in a database or an
 * archive's name table is as leaked as one in text, and the formats are long enough not to arise by chance.
 */
export async function placesIn(blob: Blob, paths: readonly string[], policy?: Policy, search: Search = scan): Promise<Place[]> {
  const { bytes } = blob;
  if (bytes === undefined) return placesInStream(blob, paths, policy);
  return paths.flatMap((path) => placesInBytes(bytes, path, policy, search));
}

/** What finds in bytes what `scan` finds. */
type Search = (bytes: Uint8Array, options: ScanOptions) => Finding[];

/**
 * What an archive holds is looked at besides; a secret that stands there as it does in the blob's own bytes is told once,
 * with the better place.
 */
function placesInBytes(bytes: Uint8Array, path: string, policy: Policy | undefined, search: Search): Place[] {
  const inner = [...layersIn(bytes, path)].flatMap((layer) => ownPlaces(layer.bytes, layer.name === "" ? path : `${path}!${layer.name}`, policy));
  const outer = newTo(inner, ownPlaces(bytes, path, policy, search));
  return [...outer, ...newTo([...outer, ...inner], cutPlaces(bytes, path, policy)), ...inner];
}

function ownPlaces(bytes: Uint8Array, path: string, policy: Policy | undefined, search: Search = scan): Place[] {
  const findings = search(bytes, { offsets: "byte", path });
  if (findings.length === 0) return [];
  const slice = (from: number, to: number): Uint8Array => bytes.subarray(from, to);
  const places = placesOf(path, findings, slice);
  return policy?.rule(path, places, findings, slice) ?? places;
}

/** Secrets that were cut in pieces, which also hides made-up ones from scanners: only a checksum tells the real ones. */
function cutPlaces(bytes: Uint8Array, path: string, policy: Policy | undefined): Place[] {
  const literals = [...joinedLiterals(bytes)];
  if (literals.length === 0 || policy?.ignores(path)) return [];
  const position = positionsIn(bytes);
  return literals.flatMap(({ value, start }) => {
    const findings = scan(value, { offsets: "byte", path }).filter(({ verdict }) => verdict === "valid");
    const { line, column } = position(start);
    return placesOf(path, findings, (from, to) => value.subarray(from, to)).map((place) => ({ ...place, line, column, endLine: line, endColumn: column }));
  });
}

function newTo(known: readonly Place[], places: readonly Place[]): Place[] {
  const secrets = new Set(known.map(({ secret }) => secret));
  return places.filter(({ secret }) => !secrets.has(secret));
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
