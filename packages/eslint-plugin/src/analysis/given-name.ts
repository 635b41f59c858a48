import { nameKind } from "@credlint/scanner/secret-name";

/** `generateApiKey`, `refreshAccessToken`: a verb, and what it gives. */
const giving = /^(?:get|generate|issue|mint|acquire|refresh|fetch|read|retrieve|obtain|exchange|load|resolve)_?([A-Z]\w*)$/u;

/** What a call gives, by its name: `SessionToken` of `getSessionTokenFromUrl`. A `Token` from an address may be a coin. */
export function givenName(called: string): string | undefined {
  const given = giving.exec(called)?.[1];
  const what = given?.replace(/From[A-Z]\w*$/u, "") ?? "";
  return nameKind(what) === "secret" || what === "Secret" ? what : given;
}
