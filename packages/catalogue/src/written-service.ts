import type { ScopeLevel, Service } from "./types.ts";
import type { Verifier, WebhookProof } from "./webhook-types.ts";

/** Stands for a level by its place. */
export const writtenLevels: readonly ScopeLevel[] = ["admin", "full", "write-all", "read-all", "restricted", "sensitive", "narrow"];

/** What holds for most verifiers, and is left out of them. */
export const commonVerifier = { kind: "call", async: false, failure: "throws" } as const satisfies Partial<Verifier>;

/**
 * A scope without the names of its fields, which would weigh more than what they name. Lists are texts with a space
 * between; what is empty at the end is left out.
 */
export type WrittenScope = readonly [scope: string, level: number, grants: string, narrower?: string, isGlob?: 0 | 1, isSelfEvident?: 0 | 1, except?: string];

export type WrittenVerifier = Omit<Verifier, keyof typeof commonVerifier> & Partial<Verifier>;

/** A service as everyone's install holds it; the separator of scopes is left out where it is a space, the scheme where it is `hmac`. */
export interface WrittenService extends Omit<Service, "oauth" | "webhook"> {
  readonly oauth?: Omit<NonNullable<Service["oauth"]>, "scopes" | "separator"> & { readonly separator?: ","; readonly scopes: readonly WrittenScope[] };
  readonly webhook?: Omit<NonNullable<Service["webhook"]>, "scheme" | "verifiers"> & { readonly scheme?: WebhookProof; readonly verifiers?: readonly WrittenVerifier[] };
}
