import { WindowedScan, scan } from "@credlint/scanner";
import type { Finding } from "@credlint/scanner";
import { mayBeManifest } from "../manifests/may-be-manifest.ts";
import type { Ruling } from "../policy/policy.ts";
import { read } from "./content.ts";
import type { Content } from "./content.ts";
import type { ListedFile } from "./file-list.ts";
import { placesOf } from "./places.ts";
import type { Place } from "./report.ts";
import { isInShard } from "./shard.ts";
import type { Shard } from "./shard.ts";

export interface Scanned {
  readonly places: readonly Place[];
  readonly bytes: number;
  readonly mayBeManifest: boolean;
}

/** Scans one file in bounded memory; nothing comes back for one that belongs to another shard. */
export function scanFile(file: ListedFile, policy: Ruling, shard?: Shard): Scanned | undefined {
  const { path } = file;
  return read(file, (content) => {
    const { start, isWhole, size, slice } = content;
    if (shard && !isInShard(start, size(), shard)) return undefined;
    const ruled = (found: readonly Finding[]): Place[] => (found.length === 0 ? [] : policy.rule(path, placesOf(path, found, slice), found, slice));
    if (isWhole) return { places: ruled(scan(start, { offsets: "byte", path })), bytes: start.length, mayBeManifest: mayBeManifest(path, start) };
    const { findings, bytes } = scanInPieces(path, content);
    return { places: ruled(findings), bytes, mayBeManifest: false };
  });
}

function scanInPieces(path: string, content: Content): { findings: Finding[]; bytes: number } {
  const windows = new WindowedScan({ path });
  const findings: Finding[] = [];
  let bytes = 0;
  for (const piece of content.pieces()) {
    for (const finding of windows.push(piece, false)) findings.push(finding);
    bytes += piece.length;
  }
  for (const finding of windows.push(new Uint8Array(), true)) findings.push(finding);
  return { findings, bytes };
}
