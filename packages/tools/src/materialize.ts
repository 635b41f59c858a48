import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { withSamples } from "./with-samples.ts";

/** Copies a folder of text files and fills in their sample markers; gives back the made-up secrets that stand there now. */
export function materialize(from: string, to: string): string[] {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((entry) => {
    const source = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, source));
    const { text, values } = withSamples(readFileSync(source, "utf8"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    return values;
  });
}
