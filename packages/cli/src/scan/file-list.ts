import { readdirSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import { sentenceFor } from "./complaint.ts";
import { filesOfGit, isIgnored, isInWorkTree } from "./git-files.ts";
import { isLossy, spotIn } from "./spot.ts";
import type { Spot } from "./spot.ts";

/** A file to read. */
export interface ListedFile extends Spot {
  /** Its user named it, so that a link is followed. */
  readonly isNamed?: boolean;
  /** Git tracks it, so that it may well be missing on the disk. */
  readonly isTracked?: boolean;
}

/**
 * Finds the files below the paths a user names. In a work tree git says which; elsewhere, and where the user asks for
 * ignored files too, the disk does. What cannot be listed is complained of, and the rest is listed all the same.
 */
export class FileList {
  readonly #complain: (sentence: string) => void;
  readonly #wantsIgnored: boolean;
  readonly #seen = new Set<string>();

  constructor(options: { readonly ignored: boolean }, complain: (sentence: string) => void) {
    this.#wantsIgnored = options.ignored;
    this.#complain = complain;
  }

  /** The file of that name, or the files of that folder. */
  named(name: string): ListedFile[] {
    const path = relative("", resolve(name)).replaceAll(sep, "/") || ".";
    const spot = { path, handle: path };
    return this.#complaining(path, () => {
      const kind = statSync(path);
      if (kind.isDirectory()) return this.#new(this.#folder(spot));
      if (kind.isFile()) return this.#new([{ ...spot, isNamed: true }]);
      throw new Problem(words.neitherFileNorFolder(path));
    });
  }

  /** The files of a submodule, which git lists as if it were a file. */
  submodule(folder: Spot): ListedFile[] {
    return this.#complaining(folder.path, () => {
      const isCheckedOut = namesOf(folder).some(({ name }) => name === ".git");
      return this.#new(isCheckedOut ? this.#listed(folder) : this.#walked(folder, false));
    });
  }

  #folder(folder: Spot): ListedFile[] {
    if (this.#wantsIgnored || !isInWorkTree(folder)) return this.#walked(folder, this.#wantsIgnored);
    return isIgnored(folder) ? this.#walked(folder, true) : this.#listed(folder);
  }

  #listed(folder: Spot): ListedFile[] {
    return filesOfGit(folder).flatMap((file): readonly ListedFile[] => {
      if (!file.isRepository) return [file];
      return this.#complaining(file.path, () => (file.path === folder.path ? this.#walked(folder, false) : this.#listed(file)));
    });
  }

  #walked(top: Spot, everything: boolean): ListedFile[] {
    const folders = [top];
    const files: ListedFile[][] = [];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const here = folder;
      files.push(this.#complaining(here.path, () => {
        const entries = entriesOf(here);
        const isRepository = here !== top && entries.some(({ name }) => String(name) === ".git");
        if (isRepository && !everything) return this.#listed(here);
        for (const entry of entries) if (isEntered(entry, everything)) folders.push(spotIn(here, entry.name));
        return entries.filter((entry) => entry.isFile()).map(({ name }) => spotIn(here, name));
      }));
    }
    return files.flat();
  }

  #new(files: readonly ListedFile[]): ListedFile[] {
    return files.filter(({ path }) => {
      const isNew = !this.#seen.has(path);
      this.#seen.add(path);
      return isNew;
    });
  }

  #complaining(path: string, list: () => ListedFile[]): ListedFile[] {
    try {
      return list();
    } catch (error) {
      this.#complain(sentenceFor(path, error));
      return [];
    }
  }
}

/** Git's own folder holds no file of the project; outside a repository nothing tells whether node_modules does. */
function isEntered(entry: Dirent | Dirent<Buffer>, everything: boolean): boolean {
  const name = String(entry.name);
  return entry.isDirectory() && name !== ".git" && (everything || name !== "node_modules");
}

function namesOf({ handle }: Spot): Dirent[] {
  return readdirSync(handle, { withFileTypes: true });
}

function entriesOf(folder: Spot): (Dirent | Dirent<Buffer>)[] {
  const entries = namesOf(folder);
  return entries.some(({ name }) => isLossy(name)) ? readdirSync(folder.handle, { withFileTypes: true, encoding: "buffer" }) : entries;
}
