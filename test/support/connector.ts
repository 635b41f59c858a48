import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What a connector's comments say will be found: `file:line rule-or-format`, sorted. */
export function expectations(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => {
      const lines = readFileSync(path, "utf8").split("\n");
      return lines.flatMap((text, index) => {
        const expected = /(?:\/\/|#) expect-next-line: (\S+)$/u.exec(text)?.[1];
        return expected === undefined ? [] : [`${path.slice(folder.length + 1)}:${index + 2} ${expected}`];
      });
    })
    .sort();
}
