import type { CompiledFormat, FormatRow } from "./compiled-format.ts";
import { readRow } from "./format-row.ts";
import { formatRows } from "./generated/formats.ts";

const made: CompiledFormat[] = [];

/** Taken apart when first asked for: a scan meets few of them. */
export function formatAt(index: number): CompiledFormat {
  return (made[index] ??= readFormat(readRow(JSON.parse(formatRows()[index] ?? ""))));
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

export function readFormat({ pattern, onlyNear, publicNear, ...facts }: FormatRow): CompiledFormat {
  return {
    ...facts,
    pattern: new RegExp(pattern, "y"),
    ...(onlyNear !== undefined && { onlyNear: new RegExp(onlyNear, "i") }),
    ...(publicNear !== undefined && { publicNear: new RegExp(publicNear, "i") }),
  };
}
