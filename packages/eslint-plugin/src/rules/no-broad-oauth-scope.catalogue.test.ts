import { providers } from "@credlint/catalogue";
import type { Provider, Scope } from "@credlint/catalogue";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { noBroadOauthScope } from "./no-broad-oauth-scope.ts";

const vendors = providers.filter(({ oauth }) => oauth);

describe.each(vendors.map((vendor) => ({ id: vendor.id, vendor })))("$id", ({ vendor }) => {
  const broad = scopesOf(vendor).filter(isBroad);
  const samples = broad.map(({ scope, match }) => (match === "glob" ? scope.replaceAll("*", "x") : scope));

  it("reports every broad scope in options, at its own place", () => {
    const before = `passport.authenticate("${vendor.oauth?.names[0]}", { scope: ["openid", "`;
    expect(lint(samples.map((scope) => `${before}${scope}"] });`))).toEqual(expected(samples, before));
  });

  it("reports every broad scope in an authorize address, at its own place", () => {
    const before = `open("https://${vendor.oauth?.hosts[0]?.replaceAll("*", "x")}?client_id=1&scope=openid%20`;
    const encoded = samples.map((scope) => encodeURIComponent(scope));
    expect(lint(encoded.map((scope) => `${before}${scope}&state=2");`))).toEqual(expected(encoded, before));
  });

  it("is silent about the narrower scopes it suggests, unless they are broad as well", () => {
    const narrower = broad.flatMap((scope) => scope.narrower).filter((scope) => !broad.some((other) => other.scope === scope));
    expect(lint(narrower.map((scope) => `passport.authenticate("${vendor.oauth?.names[0]}", { scope: ["${scope}"] });`))).toEqual([]);
  });
});

function scopesOf({ oauth }: Provider): readonly Scope[] {
  return oauth?.scopes ?? [];
}

function isBroad({ level }: Scope): boolean {
  return level !== "narrow" && level !== "sensitive";
}

/** Line, column and end column of every alarm. */
function lint(lines: readonly string[]): (readonly number[])[] {
  const messages = new Linter().verify(lines.join("\n"), [
    {
      languageOptions: { parser: parser as Linter.Parser },
      plugins: { credlint: { rules: { "no-broad-oauth-scope": noBroadOauthScope } } },
      rules: { "credlint/no-broad-oauth-scope": "error" },
    },
  ]);
  return messages.map(({ line, column, endColumn = 0 }) => [line, column, endColumn]);
}

function expected(scopes: readonly string[], before: string): (readonly number[])[] {
  return scopes.map((scope, index) => [index + 1, before.length + 1, before.length + 1 + scope.length]);
}
