import { placesIn } from "../blobs/places-in.ts";
import { BlobReader } from "../git/blob-reader.ts";
import type { Blob, Wanted } from "../git/blob-reader.ts";
import { blobsAtOnce } from "../git/blobs-at-once.ts";
import type { StagedChange } from "../git/staged-changes.ts";
import { policyIn } from "../policy/policy-in-git.ts";
import type { Policy } from "../policy/policy.ts";
import type { Place } from "../scan/report.ts";
import { inTime, isUsedUp } from "./time-budget.ts";
import type { TimeBudget } from "./time-budget.ts";

export interface Checked {
  /** Secrets that the commit would bring in. */
  readonly leaks: readonly Place[];
  readonly blobs: number;
  readonly bytes: number;
  /** Paths for which the time did not suffice. */
  readonly unread: readonly string[];
  /** Asked for only if there was something to allow. */
  readonly policy?: Policy;
}

/**
 * Reads every blob the commit adds. Only if there are secrets in them, the old side is read too: a secret that any
 * changed or deleted path held before is not new, wherever it stands now and however often. What is left is read once
 * more with what the index itself allows: most commits never ask for it. A time budget limits the reading of what is
 * new; what was found by then is judged to the end.
 */
export async function check(changes: readonly StagedChange[], budget?: TimeBudget): Promise<Checked> {
  const before = new Map(changes.flatMap(({ path, oldBlob }) => (oldBlob === undefined ? [] : [[oldBlob, path]])));
  const paths = pathsOfNewBlobs(changes, before);
  if (paths.size === 0) return { leaks: [], blobs: 0, bytes: 0, unread: [] };
  const { suspects, ...read } = await readNew(paths, budget);
  return suspects.size === 0 ? { leaks: [], ...read } : { ...read, ...(await judge({ suspects, before, paths })) };
}

interface Found {
  readonly suspects: ReadonlyMap<string, readonly Place[]>;
  /** Old blobs, with a path of each. */
  readonly before: ReadonlyMap<string, string>;
  readonly paths: Paths;
}

async function judge({ suspects, before, paths }: Found): Promise<Pick<Checked, "leaks" | "policy">> {
  const reader = new BlobReader();
  try {
    const old = await readOld(reader, [...before].map(([id, path]) => ({ id, path })));
    const fresh = [...suspects].filter(([, places]) => places.some(({ secret }) => !old.has(secret))).map(([id]) => id);
    if (fresh.length === 0) return { leaks: [] };
    const policy = await policyIn(reader, "");
    const leaks = await readAgain(reader, fresh, paths, policy);
    return { leaks: leaks.filter(({ secret }) => !old.has(secret)), policy };
  } finally {
    await reader.close();
  }
}

/** A blob that the old side held as a whole, under whatever path, brings in nothing. */
function pathsOfNewBlobs(changes: readonly StagedChange[], before: ReadonlyMap<string, string>): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const { path, newBlob } of changes) {
    if (newBlob === undefined || before.has(newBlob)) continue;
    const known = paths.get(newBlob);
    if (known) known.push(path);
    else paths.set(newBlob, [path]);
  }
  return paths;
}

type Paths = ReadonlyMap<string, readonly string[]>;

interface ReadNew extends Pick<Checked, "blobs" | "bytes" | "unread"> {
  readonly suspects: Map<string, Place[]>;
}

/** A limited time is not spent on waiting for git. */
async function readNew(paths: Paths, budget: TimeBudget | undefined): Promise<ReadNew> {
  const wanted = wantedOf(paths.keys(), paths);
  const blobs = budget ? undefined : blobsAtOnce(wanted);
  if (blobs) return search(blobs, paths, budget);
  const reader = new BlobReader();
  try {
    return await search(reader.read(wanted), paths, budget);
  } finally {
    await reader.close();
  }
}

async function search(found: Iterable<Blob> | AsyncIterable<Blob>, paths: Paths, budget: TimeBudget | undefined): Promise<ReadNew> {
  const suspects = new Map<string, Place[]>();
  const unread = new Map(paths);
  let [blobs, bytes] = [0, 0];
  for await (const blob of found) {
    if (isUsedUp(budget)) break;
    blobs += 1;
    bytes += blob.size;
    const places = await placesIn({ ...blob, pieces: inTime(blob.pieces, budget) }, paths.get(blob.id) ?? []);
    if (places.length > 0) suspects.set(blob.id, places);
    if (blob.bytes === undefined && isUsedUp(budget)) break;
    unread.delete(blob.id);
  }
  return { suspects, blobs, bytes, unread: [...unread.values()].flat() };
}

async function readOld(reader: BlobReader, wanted: readonly Wanted[]): Promise<Set<string>> {
  const secrets = new Set<string>();
  for await (const blob of reader.read(wanted)) {
    for (const { secret } of await placesIn(blob, [blob.path])) secrets.add(secret);
  }
  return secrets;
}

async function readAgain(reader: BlobReader, ids: readonly string[], paths: Paths, policy: Policy): Promise<Place[]> {
  const places: Place[][] = [];
  for await (const blob of reader.read(wantedOf(ids, paths))) places.push(await placesIn(blob, paths.get(blob.id) ?? [], policy));
  return places.flat();
}

function wantedOf(ids: Iterable<string>, paths: Paths): Wanted[] {
  return [...ids].map((id) => ({ id, path: paths.get(id)?.[0] ?? "" }));
}
