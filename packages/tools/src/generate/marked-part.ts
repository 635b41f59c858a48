import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../repository.ts";
import type { GeneratedFile } from "./generated-file.ts";

/**
 * A hand-written file with one generated part between `<!-- generated: name -->` and `<!-- end: name -->`.
 * Throws a sentence if the file or its marks are missing.
 */
export function withMarkedPart(path: string, name: string, part: string, current = read(path)): GeneratedFile {
  const open = `<!-- generated: ${name} -->`;
  const close = `<!-- end: ${name} -->`;
  const start = current.indexOf(open);
  const end = current.indexOf(close);
  if (start === -1 || end < start) throw new Error(`${path} needs the lines "${open}" and "${close}".`);
  return { path, text: `${current.slice(0, start + open.length)}\n${part}\n${current.slice(end)}` };
}

function read(path: string): string {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    throw new Error(`${path} is missing. For a rule, \`npm run new rule <name>\` writes it.`);
  }
}
