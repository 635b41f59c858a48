import { services } from "../services.ts";
import type { Manifest } from "@credlint/catalogue/manifests";
import { fitsGlob } from "../fits-glob.ts";
import { scopeOfVendor, selfEvidentScope } from "../scope-match.ts";
import type { KnownScope } from "../scope-match.ts";
import { knownRole } from "./known-role.ts";
import type { Leaf } from "./leaf.ts";
import { scopesInLeaves } from "./manifest-scopes.ts";
import type { ManifestScope } from "./manifest-scopes.ts";

const noOAuth = { hosts: [], separator: " ", packages: [], names: [] } as const;

/** A permission that a manifest asks for, and what is known of it. */
export interface KnownInManifest extends ManifestScope, KnownScope {}

/** What files of these kinds ask for that is known of its vendor, narrow permissions included, in order. */
export function knownInLeaves(leaves: readonly Leaf[], kinds: readonly Manifest[]): KnownInManifest[] {
  return scopesInLeaves(leaves, kinds).flatMap((asked) => {
    const known = (asked.place.form === "role" ? knownRole(asked.scope) : undefined) ?? knownScope(asked);
    const isSpared = asked.place.spares?.some((glob) => fitsGlob(glob, asked.scope)) === true;
    return known && !isSpared ? [{ ...asked, ...known }] : [];
  });
}

function knownScope({ manifest: { id, name, provider, scopes }, scope }: ManifestScope): KnownScope | undefined {
  const vendor = services.find((service) => service.id === provider);
  // A manifest with words of its own has its own list.
  if (scopes) return scopeOfVendor({ ...(vendor ?? { id, name }), oauth: { ...noOAuth, scopes } }, scope);
  return vendor ? scopeOfVendor(vendor, scope) : selfEvidentScope(services, scope);
}
