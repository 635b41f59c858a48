import { VersionScan } from "@credlint/scanner";
import { placesIn } from "../blobs/places-in.ts";
import { BlobReader } from "../git/blob-reader.ts";
import type { Wanted } from "../git/blob-reader.ts";
import type { Reach } from "../policy/baseline.ts";
import { policyIn } from "../policy/policy-in-git.ts";
import type { Policy } from "../policy/policy.ts";
import type { Place, Report } from "../scan/report.ts";
import type { Earlier, Suspect } from "./earlier.ts";
import type { ObjectCache } from "./object-cache.ts";
import type { ObjectList } from "./object-list.ts";
import { originsOf } from "./origins.ts";
import type { Origin, Origins } from "./origins.ts";
import { ObjectProgress } from "./progress.ts";
import { textOf } from "./text-of.ts";

export interface Aim {
  /** As git's rev-list takes them. */
  readonly revisions: readonly string[];
  /** The commit whose baseline counts. */
  readonly policyOf: string;
  readonly reaches?: Reach;
  /** Whether only what the revisions bring in is told, not what they found there; else all is told. */
  readonly isChange: boolean;
  readonly cache?: ObjectCache;
  /** What is not listed, since it was read before. */
  readonly earlier?: Earlier;
}

export interface Outcome {
  readonly report: Report;
  readonly policy?: Policy;
  /** All objects in which something was found, whatever the policy says of it. */
  readonly suspects: readonly Suspect[];
}

/** Looks for secrets in objects, each read once; what was found is traced to its commit and judged by the policy. */
export async function checkObjects(list: ObjectList, aim: Aim): Promise<Outcome> {
  const reader = new BlobReader();
  try {
    const search = new Search(reader, list, aim);
    const report = await search.read();
    if (search.suspects.length === 0) return { report, suspects: [] };
    const { places, ...traced } = await search.trace();
    return { report: { ...report, places }, ...traced };
  } finally {
    aim.cache?.save();
    await reader.close();
  }
}

class Search {
  readonly suspects: Wanted[] = [];
  readonly #reader: BlobReader;
  readonly #list: ObjectList;
  readonly #aim: Aim;
  readonly #texts: ReadonlySet<string>;
  readonly #versions = new VersionScan();

  constructor(reader: BlobReader, list: ObjectList, aim: Aim) {
    this.#reader = reader;
    this.#list = list;
    this.#aim = aim;
    const known = aim.earlier?.suspects ?? [];
    this.suspects.push(...known);
    this.#texts = new Set([...list.texts, ...known.filter(({ isText }) => isText)].map(({ id }) => id));
  }

  async read(): Promise<Report> {
    const { cache, earlier } = this.#aim;
    const all = [...this.#list.texts, ...this.#list.blobs];
    const wanted = byPath(cache ? all.filter(({ id }) => cache.stateOf(id) === undefined) : all);
    const found = new Set<string>();
    const progress = new ObjectProgress(wanted.length);
    let bytes = 0;
    for await (const blob of this.#reader.read(wanted)) {
      bytes += blob.size;
      const places = await this.#placesIn(blob);
      if (places.length > 0) found.add(blob.id);
      cache?.add(blob.id, places.length > 0 ? "suspect" : "clean");
      progress.show(bytes);
    }
    progress.clear();
    this.suspects.push(...all.filter(({ id }) => found.has(id) || cache?.stateOf(id) === "suspect"));
    return { places: [], files: all.length + (earlier?.objects ?? 0), bytes, isComplete: true };
  }

  async trace(): Promise<{ readonly places: Place[]; readonly policy: Policy; readonly suspects: Suspect[] }> {
    const { revisions, policyOf, reaches, isChange } = this.#aim;
    const origins = isChange ? await originsOf(revisions) : await this.#origins();
    const old = isChange ? await this.#secretsBefore(origins) : new Set();
    const policy = await policyIn(this.#reader, policyOf, reaches);
    const suspects = this.suspects.map(({ id, path }) => {
      const isText = this.#texts.has(id);
      return { id, path, isText, ...origins.of.get(id) };
    });
    const places: Place[] = [];
    for await (const blob of this.#reader.read(suspects)) {
      const commit = origins.of.get(blob.id)?.commit;
      for (const place of await this.#placesIn(blob, policy)) {
        if (!old.has(place.secret)) places.push(commit ? { ...place, commit } : place);
      }
    }
    return { places, policy, suspects };
  }

  /** What an earlier run learned is not asked again, unless a newer commit, which may bear an older date, holds the same. */
  async #origins(): Promise<Origins> {
    const { revisions, earlier } = this.#aim;
    const ids = this.suspects.filter(({ id }) => !this.#texts.has(id)).map(({ id }) => id);
    if (!earlier) return originsOf(revisions, ids);
    const known = earlier.suspects.flatMap(({ id, path, commit }): [string, Origin][] => (commit ? [[id, { path, commit }]] : []));
    const isNew = this.#list.texts.length > 0;
    const fresh = isNew ? await originsOf(revisions, ids, earlier.commits) : { of: new Map<string, Origin>(), before: new Map<string, string>() };
    if (known.some(([id]) => fresh.of.has(id))) return originsOf(revisions, ids);
    return { ...fresh, of: new Map([...known, ...fresh.of]) };
  }

  /** Old sides that these revisions did not make themselves. */
  async #secretsBefore({ before }: Origins): Promise<Set<string>> {
    const own = new Set(this.#list.blobs.map(({ id }) => id));
    const wanted = [...before].filter(([id]) => !own.has(id)).map(([id, path]) => ({ id, path }));
    const secrets = new Set<string>();
    for await (const blob of this.#reader.read(wanted)) for (const { secret } of await this.#placesIn(blob)) secrets.add(secret);
    return secrets;
  }

  #placesIn(blob: Parameters<typeof placesIn>[0], policy?: Policy): Promise<Place[]> {
    const isText = blob.bytes !== undefined && this.#texts.has(blob.id);
    const read = isText ? { ...blob, bytes: textOf(blob.bytes ?? new Uint8Array()) } : blob;
    return placesIn(read, [blob.path], policy, (bytes, options) => this.#versions.scan(bytes, options));
  }
}

/** The versions of a file one after the other: each is read and searched faster behind one that is like it. */
function byPath(all: readonly Wanted[]): Wanted[] {
  const paths = new Map<string, Wanted[]>();
  for (const each of all) {
    const known = paths.get(each.path);
    if (known) known.push(each);
    else paths.set(each.path, [each]);
  }
  return [...paths.values()].flat();
}
