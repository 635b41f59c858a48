import type { ScopeLevel, Service, ServiceScope } from "./types.ts";
import type { Verifier } from "./webhook-types.ts";

/**
 * A scope as it is written down, without the names of its fields, which would weigh more than what they name. Lists are
 * texts with a space between; what is empty at the end is left out.
 */
type WrittenScope = readonly [scope: string, level: number, grants: string, narrower?: string, isGlob?: 0 | 1, isSelfEvident?: 0 | 1, except?: string];

/** Without what holds for most. */
type WrittenVerifier = Omit<Verifier, keyof typeof common> & Partial<Verifier>;

export interface WrittenService extends Omit<Service, "oauth" | "webhook"> {
  readonly oauth?: Omit<NonNullable<Service["oauth"]>, "scopes" | "separator"> & { readonly separator?: ","; readonly scopes: readonly WrittenScope[] };
  readonly webhook?: Omit<NonNullable<Service["webhook"]>, "verifiers"> & { readonly verifiers?: readonly WrittenVerifier[] };
}

const common = { kind: "call", async: false, failure: "throws" } as const satisfies Partial<Verifier>;

const levels: readonly ScopeLevel[] = ["admin", "full", "write-all", "read-all", "restricted", "sensitive", "narrow"];

export function writeScope({ scope, level, grants, narrower, match, selfEvident, except = [] }: ServiceScope): unknown[] {
  const row = [scope, levels.indexOf(level), grants, narrower.join(" "), match === "glob" ? 1 : 0, selfEvident ? 1 : 0, except.join(" ")];
  return row.slice(0, row.findLastIndex((field) => field !== 0 && field !== "") + 1);
}

export function writeVerifier(verifier: Verifier): object {
  return Object.fromEntries(Object.entries({ ...common, ...verifier }).filter(([key, value]) => Reflect.get(common, key) !== value));
}

export function readService({ oauth, webhook, ...service }: WrittenService): Service {
  return {
    ...service,
    ...(oauth && { oauth: { separator: " ", ...oauth, scopes: oauth.scopes.map(readScope) } }),
    ...(webhook && { webhook: { ...webhook, verifiers: (webhook.verifiers ?? []).map((verifier) => ({ ...common, ...verifier })) } }),
  };
}

function readScope([scope, level, grants, narrower = "", isGlob = 0, isSelfEvident = 0, except = ""]: WrittenScope): ServiceScope {
  return {
    scope,
    level: levels[level] ?? "narrow",
    grants,
    narrower: listOf(narrower),
    ...(isGlob === 1 && { match: "glob" }),
    ...(isSelfEvident === 1 && { selfEvident: true }),
    ...(except !== "" && { except: listOf(except) }),
  };
}

function listOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
}
