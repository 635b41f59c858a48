import type { Source } from "./source.ts";
import type { ScopeLevel } from "./types.ts";

/** Permissions as the bits of one number, which code writes as a number or a decimal text. */
export interface PermissionBits {
  readonly vendor: string;
  readonly bits: readonly PermissionBit[];
  readonly source: Source;
}

export interface PermissionBit {
  readonly bit: number;
  readonly name: string;
  readonly level: ScopeLevel;
  /** What it gives in plain words, completing "It grants …". */
  readonly grants: string;
}

/** Permissions that manifests ask for by the id of a role: level → id → name. */
export interface RoleIds {
  readonly vendor: string;
  /** The id of the API they belong to. */
  readonly resource: string;
  /** Of an app by itself, for everyone in the tenant. */
  readonly application: RolesByLevel;
  /** Of an app in the name of a user. */
  readonly delegated: RolesByLevel;
  readonly source: Source;
}

type RolesByLevel = Readonly<Partial<Record<ScopeLevel, Readonly<Record<string, string>>>>>;
