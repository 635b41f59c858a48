import { wordTable } from "./generated/words.ts";

/** What a person needs to hear about a finding, from the catalogue. */
export interface Words {
  /** Absent if the secret could be anybody's. */
  readonly vendor?: string;
  readonly name: string;
  readonly grants: string;
  readonly revokeUrl?: string;
  readonly revokeHow: string;
  readonly env: string;
}

/** A row holds a format's id and where its words stand among the texts, in the order of `wordKeys`. */
export interface WordTable {
  readonly texts: readonly string[];
  readonly rows: readonly (readonly [id: string, ...places: number[]])[];
}

let known: ReadonlyMap<string, Words> | undefined;

/** Taken apart when first asked for: most runs find nothing. */
export function wordsOf(format: string): Words | undefined {
  known ??= read(wordTable());
  return known.get(format);
}

function read({ texts, rows }: WordTable): ReadonlyMap<string, Words> {
  const at = (place: number | undefined): string => texts[place ?? -1] ?? "";
  return new Map(
    rows.map(([id, vendor, name, grants, revokeUrl, revokeHow, env]) => [
      id,
      {
        ...(at(vendor) !== "" && { vendor: at(vendor) }),
        name: at(name),
        grants: at(grants),
        ...(at(revokeUrl) !== "" && { revokeUrl: at(revokeUrl) }),
        revokeHow: at(revokeHow),
        env: at(env),
      },
    ]),
  );
}
