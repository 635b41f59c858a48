import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import type { Project } from "./project.ts";

/** The project on disk. */
export class ProjectFolder implements Project {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  read(path: string): string | undefined {
    try {
      return readFileSync(join(this.#root, path), "utf8");
    } catch (error) {
      if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return undefined;
      throw new Problem(words.notRead(path, error));
    }
  }

  write(path: string, text: string): void {
    try {
      mkdirSync(dirname(join(this.#root, path)), { recursive: true });
      writeFileSync(join(this.#root, path), text);
    } catch (error) {
      throw new Problem(words.notWritten(path, error));
    }
  }
}
