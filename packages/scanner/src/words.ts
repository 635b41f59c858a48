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

/**
 * A row holds a format's id and its words in the order of `wordKeys`: 0 for the first text that no row before it holds,
 * as most do, else the place among the texts of one that a row before it holds, counted from 1.
 */
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
  let unread = 0;
  const textAt = (place: number): string => texts[place === 0 ? unread++ : place - 1] ?? "";
  return new Map(
    rows.map(([id, ...places]) => {
      const [vendor = "", name = "", grants = "", revokeUrl = "", revokeHow = "", env = ""] = places.map(textAt);
      return [id, { ...(vendor !== "" && { vendor }), name, grants, ...(revokeUrl !== "" && { revokeUrl }), revokeHow, env }];
    }),
  );
}
