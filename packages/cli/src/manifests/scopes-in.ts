import { today } from "../policy/policy.ts";
import type { Ruling } from "../policy/policy.ts";
import { read } from "../scan/content.ts";
import type { ListedFile } from "../scan/file-list.ts";
import type { Place } from "../scan/report.ts";
import { placesOfScopes } from "./places-of-scopes.ts";
import { scopePolicyOnDisk } from "./scope-policy-on-disk.ts";

/** The broad scopes in files that looked like app manifests, as far as nothing allows them. */
export async function scopesIn(files: readonly ListedFile[], policy: Ruling, failed: (file: ListedFile, error: unknown) => void): Promise<Place[]> {
  if (files.length === 0) return [];
  const { broadScopes, readPolicy } = await import("./engine.ts");
  const declared = scopePolicyOnDisk(readPolicy);
  const day = today();
  return files.flatMap((file) => {
    try {
      return read(file, ({ start, slice }) => {
        const text = start.toString().replace(/^\ufeff/u, "");
        const found = placesOfScopes(file.path, start, text, broadScopes(text, file.path, declared, day));
        return policy.rule(file.path, found.map(({ place }) => place), found, slice);
      });
    } catch (error) {
      failed(file, error);
      return [];
    }
  });
}
