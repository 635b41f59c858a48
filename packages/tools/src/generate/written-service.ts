import type { Provider, Scope, Verifier } from "@credlint/catalogue";
import { commonVerifier, writtenLevels } from "@credlint/catalogue/written-service";

/** What only the pages of the vendors show. */
const unread: ReadonlySet<string> = new Set(["source", "others"]);

/** A provider's scopes and webhooks as `@credlint/scopes/services` reads them, in one line. */
export function writtenService({ id, name, oauth, webhook }: Provider): string {
  const service = {
    id,
    name,
    oauth: oauth && { ...oauth, separator: oauth.separator === " " ? undefined : oauth.separator, scopes: oauth.scopes.map(writtenScope) },
    webhook: webhook && {
      ...webhook,
      scheme: webhook.scheme === "hmac" ? undefined : webhook.scheme,
      verifiers: webhook.verifiers.length > 0 ? webhook.verifiers.map(writtenVerifier) : undefined,
    },
  };
  return JSON.stringify(service, (key, value) => (unread.has(key) ? undefined : value));
}

function writtenScope({ scope, level, grants, narrower, match, selfEvident, except = [] }: Scope): unknown[] {
  const row = [scope, writtenLevels.indexOf(level), grants, narrower.join(" "), match === "glob" ? 1 : 0, selfEvident ? 1 : 0, except.join(" ")];
  return row.slice(0, row.findLastIndex((field) => field !== 0 && field !== "") + 1);
}

function writtenVerifier(verifier: Verifier): object {
  return Object.fromEntries(Object.entries({ ...commonVerifier, ...verifier }).filter(([key, value]) => Reflect.get(commonVerifier, key) !== value));
}
