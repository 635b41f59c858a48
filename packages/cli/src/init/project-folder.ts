import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import type { Change, Project } from "./project.ts";

/** The project on disk. */
export class ProjectFolder implements Project {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  read(path: string): string | undefined {
    try {
      return readFileSync(resolve(this.#root, path), "utf8");
    } catch (error) {
      if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return undefined;
      throw new Problem(words.notRead(path, error));
    }
  }

  write({ path, after, isProgram, keepAs }: Change): void {
    const file = resolve(this.#root, path);
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (keepAs !== undefined) renameSync(file, keepAs);
      writeFileSync(file, after);
      if (isProgram) chmodSync(file, 0o755);
    } catch (error) {
      throw new Problem(words.notWritten(path, error));
    }
  }
}
