import { cpSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withSamples } from "./with-samples.ts";

/** Copies a folder and fills in its sample markers; gives back the made-up secrets it now holds. */
export function materialize(from: string, to: string): string[] {
  cpSync(from, to, { recursive: true });
  const files = readdirSync(to, { recursive: true, encoding: "utf8" }).map((file) => join(to, file));
  return files
    .filter((file) => !file.includes(".git/") && statSync(file).isFile())
    .flatMap((file) => {
      const { text, values } = withSamples(readFileSync(file, "utf8"));
      if (values.length > 0) writeFileSync(file, text);
      return values;
    });
}
