import { BlobReader } from "../git/blob-reader.ts";
import type { Wanted } from "../git/blob-reader.ts";
import type { StagedChange } from "../git/staged-changes.ts";
import { secretsIn } from "./secrets-in.ts";
import type { Secret } from "./secrets-in.ts";

/** A secret that the commit would bring in. */
export interface Leak extends Secret {
  readonly path: string;
}

export interface Checked {
  readonly leaks: readonly Leak[];
  readonly blobs: number;
  readonly bytes: number;
}

/**
 * Reads every blob the commit adds. Only if there are secrets in them, the old side is read too: a secret that any
 * changed or deleted path held before is not new, wherever it stands now and however often.
 */
export async function check(changes: readonly StagedChange[]): Promise<Checked> {
  const before = new Map(changes.flatMap(({ path, oldBlob }) => (oldBlob === undefined ? [] : [[oldBlob, path]])));
  const paths = pathsOfNewBlobs(changes, before);
  if (paths.size === 0) return { leaks: [], blobs: 0, bytes: 0 };
  const reader = new BlobReader();
  try {
    const { leaks, bytes } = await readNew(reader, paths);
    const old = leaks.length === 0 ? new Set() : await readOld(reader, [...before].map(([id, path]) => ({ id, path })));
    return { leaks: leaks.filter(({ fingerprint }) => !old.has(fingerprint)), blobs: paths.size, bytes };
  } finally {
    reader.close();
  }
}

/** A blob that the old side held as a whole, under whatever path, brings in nothing. */
function pathsOfNewBlobs(changes: readonly StagedChange[], before: ReadonlyMap<string, string>): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const { path, newBlob } of changes) {
    if (newBlob === undefined || before.has(newBlob)) continue;
    paths.set(newBlob, [...(paths.get(newBlob) ?? []), path]);
  }
  return paths;
}

async function readNew(reader: BlobReader, paths: ReadonlyMap<string, readonly string[]>): Promise<Omit<Checked, "blobs">> {
  const leaks: Leak[] = [];
  let bytes = 0;
  const wanted = [...paths].map(([id, [path = ""]]): Wanted => ({ id, path }));
  for await (const blob of reader.read(wanted)) {
    bytes += blob.bytes.length;
    for (const path of paths.get(blob.id) ?? []) {
      for (const secret of secretsIn(blob.bytes, path)) leaks.push({ ...secret, path });
    }
  }
  return { leaks, bytes };
}

async function readOld(reader: BlobReader, wanted: readonly Wanted[]): Promise<Set<string>> {
  const fingerprints = new Set<string>();
  for await (const { bytes, path } of reader.read(wanted)) {
    for (const { fingerprint } of secretsIn(bytes, path)) fingerprints.add(fingerprint);
  }
  return fingerprints;
}
