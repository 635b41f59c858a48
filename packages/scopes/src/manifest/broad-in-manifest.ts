import { services } from "@credlint/catalogue/services";
import type { ScopeLevel } from "@credlint/catalogue";
import { fitsGlob } from "../fits-glob.ts";
import { scopeOfVendor, selfEvidentScope } from "../scope-match.ts";
import type { KnownScope } from "../scope-match.ts";
import { manifestScopes } from "./manifest-scopes.ts";
import type { ManifestScope } from "./manifest-scopes.ts";

const noOAuth = { hosts: [], separator: " ", packages: [], names: [] } as const;

/** A permission that gives away more than most apps need. */
export interface BroadInManifest extends ManifestScope, KnownScope {}

/** The broad permissions of a manifest, in order; nothing if the text is none. `path` tells the format by its ending. */
export function broadInManifest(text: string, path: string, levels: readonly ScopeLevel[]): BroadInManifest[] {
  return manifestScopes(text, path).flatMap((asked) => {
    const known = knownScope(asked);
    const isSpared = asked.place.spares?.some((glob) => fitsGlob(glob, asked.scope)) === true;
    return known && !isSpared && levels.includes(known.entry.level) ? [{ ...asked, ...known }] : [];
  });
}

function knownScope({ manifest: { id, name, provider, scopes }, scope }: ManifestScope): KnownScope | undefined {
  const vendor = services.find((service) => service.id === provider);
  // A manifest with words of its own has its own list.
  if (scopes) return scopeOfVendor({ ...(vendor ?? { id, name }), oauth: { ...noOAuth, scopes } }, scope);
  return vendor ? scopeOfVendor(vendor, scope) : selfEvidentScope(services, scope);
}
