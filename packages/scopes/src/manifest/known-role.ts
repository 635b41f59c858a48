import type { ScopeLevel } from "@credlint/catalogue";
import { microsoftGraphRoles } from "@credlint/catalogue/permissions/microsoft-graph-roles";
import type { RoleIds } from "@credlint/catalogue/permissions/types";
import { services } from "../services.ts";
import { scopeLevels } from "../broad-scope.ts";
import { scopeOfVendor } from "../scope-match.ts";
import type { KnownScope } from "../scope-match.ts";

interface Role {
  readonly name: string;
  readonly level: ScopeLevel;
  readonly isOfApplication: boolean;
}

let rolesById: ReadonlyMap<string, Role> | undefined;

/** What is known of a Microsoft Graph permission that a manifest names by its id; undefined for one that is not broad. */
export function knownRole(id: string): (KnownScope & { readonly scope: string }) | undefined {
  rolesById ??= new Map(rolesOf());
  const role = rolesById.get(id.toLowerCase());
  const vendor = services.find((service) => service.id === microsoftGraphRoles.vendor);
  if (!role || !vendor) return undefined;
  const { name, level, isOfApplication } = role;
  const known = scopeOfVendor(vendor, name)?.entry;
  const reach = isOfApplication ? ", for everyone in the tenant and without a user" : "";
  const grants = `${known?.grants ?? "what its name says"}${reach}`;
  return { vendor, scope: name, entry: { scope: name, level, grants, narrower: known?.narrower ?? [] } };
}

function* rolesOf(): Generator<[string, Role]> {
  const { application, delegated }: RoleIds = microsoftGraphRoles;
  for (const level of scopeLevels) {
    for (const [id, name] of Object.entries(application[level] ?? {})) yield [id, { name, level, isOfApplication: true }];
    for (const [id, name] of Object.entries(delegated[level] ?? {})) yield [id, { name, level, isOfApplication: false }];
  }
}
