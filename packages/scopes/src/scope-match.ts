import type { Service, ServiceScope } from "@credlint/catalogue";
import { fitsGlob } from "./fits-glob.ts";

/** A scope as the catalogue describes it, and whose it is. */
export interface KnownScope {
  readonly vendor: Service;
  readonly entry: ServiceScope;
}

/** What the vendor's list says of a scope; an entry for exactly this one comes before a pattern. */
export function scopeOfVendor(vendor: Service, scope: string): KnownScope | undefined {
  const entries = vendor.oauth?.scopes ?? [];
  const entry = entries.find((candidate) => candidate.match !== "glob" && candidate.scope === scope);
  const found = entry ?? entries.find((candidate) => candidate.match === "glob" && matchesGlob(candidate, scope));
  return found && { vendor, entry: found };
}

/** What is known of a scope whose own text names its vendor. */
export function selfEvidentScope(services: readonly Service[], scope: string): KnownScope | undefined {
  for (const provider of services) {
    const known = scopeOfVendor(provider, scope);
    if (known?.entry.selfEvident) return known;
  }
  return undefined;
}

function matchesGlob({ scope: glob, except = [] }: ServiceScope, scope: string): boolean {
  return fitsGlob(glob, scope) && !except.some((spared) => fitsGlob(spared, scope));
}
