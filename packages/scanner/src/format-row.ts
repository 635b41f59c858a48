import type { AlphabetName, Checksum, Structure } from "@credlint/catalogue";
import type { FormatRow } from "./compiled-format.ts";

/** A row as it is written down, without the names of its fields, which would weigh more than what they name; 0 for what it has not. */
export type WrittenRow = readonly [
  id: string,
  provider: string,
  isPublishable: 0 | 1,
  pattern: string,
  names: readonly string[] | 0,
  prefix: string,
  run: readonly [chars: AlphabetName, length: number] | 0,
  tail: AlphabetName,
  longest: number,
  checksum: Checksum | 0,
  structure: Structure | 0,
  onlyNear: string | 0,
  publicNear: string | 0,
  specificity: number,
  /** Left out where there are none, as in most rows. */
  calls?: readonly (readonly [name: string, argument: number])[],
];

export function writeRow(row: FormatRow): WrittenRow {
  const { id, provider, kind, pattern, names = 0, prefix, tail, longest } = row;
  const run = row.run ? ([row.run.chars, row.run.length] as const) : 0;
  const { checksum = 0, structure = 0, onlyNear = 0, publicNear = 0, specificity, calls } = row;
  const isPublishable = kind === "publishable" ? 1 : 0;
  const facts = [id, provider, isPublishable, pattern, names, prefix, run, tail, longest, checksum, structure, onlyNear, publicNear, specificity] as const;
  return calls ? [...facts, calls.map(({ name, argument }) => [name, argument] as const)] : facts;
}

export function readRow(row: WrittenRow): FormatRow {
  const [id, provider, isPublishable, pattern, names, prefix, run, tail, longest, checksum, structure, onlyNear, publicNear, specificity, calls] = row;
  return {
    id,
    provider,
    kind: isPublishable === 1 ? "publishable" : "secret",
    pattern,
    ...(names !== 0 && { names }),
    ...(calls && { calls: calls.map(([name, argument]) => ({ name, argument })) }),
    prefix,
    ...(run !== 0 && { run: { chars: run[0], length: run[1] } }),
    tail,
    longest,
    ...(checksum !== 0 && { checksum }),
    ...(structure !== 0 && { structure }),
    ...(onlyNear !== 0 && { onlyNear }),
    ...(publicNear !== 0 && { publicNear }),
    specificity,
  };
}
