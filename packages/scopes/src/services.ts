import type { Service, ServiceScope } from "@credlint/catalogue";
import { writtenServices } from "@credlint/catalogue/services";
import { commonVerifier, writtenLevels } from "@credlint/catalogue/written-service";
import type { WrittenScope, WrittenService } from "@credlint/catalogue/written-service";

/** What the rules know of vendors besides their tokens: scopes and webhooks. */
export const services: readonly Service[] = writtenServices.map(readService);

function readService({ oauth, webhook, ...service }: WrittenService): Service {
  return {
    ...service,
    ...(oauth && { oauth: { separator: " ", ...oauth, scopes: oauth.scopes.map(readScope) } }),
    ...(webhook && { webhook: { scheme: "hmac", ...webhook, verifiers: (webhook.verifiers ?? []).map((verifier) => ({ ...commonVerifier, ...verifier })) } }),
  };
}

function readScope([scope, level, grants, narrower = "", isGlob = 0, isSelfEvident = 0, except = ""]: WrittenScope): ServiceScope {
  return {
    scope,
    level: writtenLevels[level] ?? "narrow",
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
