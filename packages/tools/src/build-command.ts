import { basename, dirname, join } from "node:path";
import { rolldown } from "rolldown";
import type { InputOptions, OutputOptions, Plugin } from "rolldown";

/*
 * The command, in a few files: to read and to compile code costs a hook more than to scan a file, so what a commit seldom
 * needs is built apart and loaded once it is asked for.
 */

export const common: InputOptions = { platform: "node", resolve: { mainFields: ["module", "main"] } };

/** Comments are for whoever reads the sources; engines read what is shipped, at every start. */
export const comments = { legal: true, annotation: true, jsdoc: false } as const;

/** Most of what `scan` needs for app manifests: as large as all else, and most repositories have none. */
const manifests = "manifests/engine.ts";

/** Tables that only findings and what looks like one need: each a function, which loads its file. */
const later: Readonly<Record<string, string>> = { words: "wordTable", formats: "formatRows" };

export async function buildCommand(entry: string, file: string): Promise<void> {
  const output = { dir: dirname(file), format: "cjs", comments } as const;
  const parts = new Parts(entry);
  const bundle = await rolldown({
    ...common,
    input: { [basename(file, ".cjs")]: entry },
    preserveEntrySignatures: "allow-extension",
    plugins: [parts.plugin],
  });
  await bundle.write({ ...output, entryFileNames: "[name].cjs", chunkFileNames: "[name].cjs", codeSplitting: parts.splitting });
  await bundle.close();
  for (const [name, source] of parts.tables) {
    const table = await rolldown({ ...common, input: source });
    await table.write({ ...output, entryFileNames: `${name}.cjs` });
    await table.close();
  }
}

/** Which file a module goes into: the first of those that must be loaded before it can run. */
class Parts {
  /** Sources of the tables that are loaded later, by name. */
  readonly tables = new Map<string, string>();
  readonly #entry: string;
  #first: ReadonlySet<string> = new Set();
  #second: ReadonlySet<string> = new Set();

  constructor(entry: string) {
    this.#entry = entry;
  }

  get plugin(): Plugin {
    const parts = this;
    return {
      name: "parts",
      resolveId: (id) => (id in later ? { id: `./${id}.cjs`, external: true } : undefined),
      load: (id) => parts.#stubOf(id),
      buildEnd() {
        const importsOf = (id: string): readonly string[] => this.getModuleInfo(id)?.importedIds ?? [];
        const engine = join(dirname(parts.#entry), manifests);
        parts.#first = reached([parts.#entry], importsOf);
        parts.#second = reached([...this.getModuleIds()].filter((id) => id !== engine && (this.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0), importsOf);
      },
    };
  }

  get splitting(): OutputOptions["codeSplitting"] {
    const isFirst = (id: string): boolean => this.#first.has(id) || id.startsWith("\0");
    const groups = [
      { name: basename(this.#entry, ".ts"), test: isFirst },
      { name: "others", test: (id: string) => !isFirst(id) && this.#second.has(id) },
      { name: "manifests", test: (id: string) => !isFirst(id) && !this.#second.has(id) },
    ];
    return { includeDependenciesRecursively: false, groups };
  }

  #stubOf(id: string): string | undefined {
    const name = /\/scanner\/src\/generated\/(\w+)\.ts$/u.exec(id)?.[1] ?? "";
    const made = later[name];
    if (made === undefined) return undefined;
    this.tables.set(name, id);
    return `export const ${made} = () => require(${JSON.stringify(name)}).${made}();`;
  }
}

function reached(from: readonly string[], importsOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const known = new Set(from);
  for (const id of known) for (const next of importsOf(id)) known.add(next);
  return known;
}
