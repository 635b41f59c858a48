import { words } from "../messages.ts";
import { Problem } from "../problem.ts";

/** A secret that is accepted where it stands. */
export interface Entry {
  /** From the baseline's own folder; a token in it is masked. */
  readonly path: string;
  readonly format: string;
  readonly salt: string;
  readonly fingerprint: string;
  /** In so many places of the file. */
  readonly count: number;
}

export const baselineName = ".credlint-baseline.json";

const [head, foot] = ['{"version": 1, "accepted": [', "null]}"];

/** An entry is a line that needs no other line, and lines are sorted: two branches' files merge by taking all lines of both. */
export function renderBaseline(entries: readonly Entry[]): string {
  const lines = entries.map(({ path, format, salt, fingerprint, count }) => {
    const entry = { path, format, salt, fingerprint, ...(count > 1 && { count }) };
    return `${JSON.stringify(entry)},`;
  });
  return `${[head, ...new Set(lines.sort()), foot].join("\n")}\n`;
}

/** Reads it by lines, whatever order a merge left them in. Throws a Problem at a line that is no entry. */
export function parseBaseline(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const [index, line] of text.replace(/^\ufeff/u, "").split(/\r?\n/u).entries()) {
    if (line === "" || line === head || line === foot) continue;
    const entry = entryIn(line);
    if (!entry) throw new Problem(words.brokenBaseline(index + 1));
    entries.push(entry);
  }
  return entries;
}

function entryIn(line: string): Entry | undefined {
  try {
    const { path, format, salt, fingerprint, count = 1 }: Record<string, unknown> = JSON.parse(line.replace(/,\s*$/u, ""));
    if (typeof path !== "string" || typeof format !== "string" || typeof salt !== "string") return undefined;
    return typeof fingerprint === "string" && typeof count === "number" ? { path, format, salt, fingerprint, count } : undefined;
  } catch {
    return undefined;
  }
}
