import { rowKeys } from "./compiled-format.ts";
import type { CompiledFormat, FormatRow } from "./compiled-format.ts";
import { formatRows } from "./generated/formats.ts";

const made: CompiledFormat[] = [];

/** Taken apart when first asked for: a scan meets few of them. */
export function formatAt(index: number): CompiledFormat {
  return (made[index] ??= readFormat(rowOf(JSON.parse(formatRows()[index] ?? ""))));
}

export function allFormats(): CompiledFormat[] {
  return formatRows().map((_, index) => formatAt(index));
}

/** Undefined for a secret without a form. */
export function formatOf(id: string): CompiledFormat | undefined {
  const start = `[${JSON.stringify(id)},`;
  const index = formatRows().findIndex((row) => row.startsWith(start));
  return index < 0 ? undefined : formatAt(index);
}

function rowOf(values: unknown[]): FormatRow {
  return Object.fromEntries(rowKeys.map((key, index): [string, any] => [key, values[index]]).filter(([, value]) => value !== 0));
}

export function readFormat({ pattern, onlyNear, publicNear, ...facts }: FormatRow): CompiledFormat {
  return {
    ...facts,
    pattern: new RegExp(pattern, "y"),
    ...(onlyNear !== undefined && { onlyNear: new RegExp(onlyNear, "i") }),
    ...(publicNear !== undefined && { publicNear: new RegExp(publicNear, "i") }),
  };
}
