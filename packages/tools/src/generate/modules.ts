import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../repository.ts";

/** A source file whose one export is named after it: `nestjs-common.ts` exports `nestjsCommon`. */
export interface NamedModule {
  readonly id: string;
  readonly exportName: string;
}

/** The modules of a folder, sorted by name; tests are none. */
export function modulesIn(folder: string): NamedModule[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => basename(file, ".ts"))
    .sort()
    .map((id) => ({ id, exportName: camelCase(id) }));
}

/** The one export of each module of a folder. Throws a sentence if a file does not export its own name. */
export async function exportsOf<T>(folder: string): Promise<T[]> {
  return Promise.all(
    modulesIn(folder).map(async ({ id, exportName }) => {
      const module: Record<string, T> = await import(pathToFileURL(join(root, folder, `${id}.ts`)).href);
      const value = module[exportName];
      if (value === undefined) throw new Error(`${folder}/${id}.ts must export "${exportName}".`);
      return value;
    }),
  );
}

/** `nestjs-common` becomes `nestjsCommon`. */
export function camelCase(id: string): string {
  return id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}
