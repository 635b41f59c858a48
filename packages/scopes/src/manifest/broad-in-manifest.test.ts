import { manifests } from "@credlint/catalogue/manifests";
import { microsoftGraphRoles } from "@credlint/catalogue/permissions/microsoft-graph-roles";
import type { RoleIds } from "@credlint/catalogue/permissions/types";
import { services } from "../services.ts";
import { expect, it } from "vitest";
import { reportedLevels, scopeLevels } from "../broad-scope.ts";
import { fitsGlob } from "../fits-glob.ts";
import { sampleManifest } from "../sample.ts";
import { broadInManifest } from "./broad-in-manifest.ts";

const endings = { json: "json", yaml: "yml", toml: "toml", xml: "xml" };

const samples = manifests.flatMap((manifest) =>
  manifest.places.flatMap((place) =>
    manifest.formats.map((format) => ({ name: `${manifest.id}: ${place.path} in ${format}`, manifest, place, format })),
  ),
);

it.each(samples)("$name", ({ manifest, place, format }) => {
  const entries = (manifest.scopes ?? services.find(({ id }) => id === manifest.provider)?.oauth?.scopes ?? selfEvident)
    .filter(({ match, scope }) => match !== "glob" && !place.spares?.some((glob) => fitsGlob(glob, scope)));
  const broad = entries.filter(({ level }) => level !== "narrow");
  expect(broad).not.toEqual([]);
  for (const { scope, level, narrower } of broad) {
    const text = sampleManifest(manifest, place, scope, format);
    const found = broadInManifest(text, `app/file.${endings[format]}`, scopeLevels);
    expect(found.map(({ scope: asked, entry }) => [asked, entry.level]), text).toEqual([[scope, level]]);
    const [start = 0, end = 0] = found[0]?.range ?? [];
    expect(scope.toLowerCase()).toContain(place.form === "key" ? "" : text.slice(start, end).toLowerCase());
    for (const narrow of narrower.filter((candidate) => entries.some((entry) => entry.scope === candidate && entry.level === "narrow"))) {
      expect(broadInManifest(sampleManifest(manifest, place, narrow, format), `file.${endings[format]}`, scopeLevels)).toEqual([]);
    }
  }
});

it("reads the ids of Microsoft Graph's permissions", () => {
  const entra = (id: string): string =>
    JSON.stringify({ requiredResourceAccess: [{ resourceAppId: "x", resourceAccess: [{ id, type: "Role" }] }] });
  const { application, delegated }: RoleIds = microsoftGraphRoles;
  for (const [kind, byLevel] of Object.entries({ application, delegated })) {
    for (const level of scopeLevels) {
      for (const [id, name] of Object.entries(byLevel[level] ?? {})) {
        const text = entra(id.toUpperCase());
        const found = broadInManifest(text, "aad.manifest.json", scopeLevels);
        expect(found.map(({ scope, entry, range }) => [scope, entry.level, text.slice(...range)])).toEqual([[name, level, id.toUpperCase()]]);
        expect(found[0]?.entry.grants.endsWith("for everyone in the tenant and without a user")).toBe(kind === "application");
      }
    }
  }
  expect(broadInManifest(entra("e1fe6dd8-ba31-4d61-89e7-88639da4683d"), "aad.manifest.json", scopeLevels)).toEqual([]);
});

it("spares what is broad only for users", () => {
  const text = (kind: string): string => JSON.stringify({ oauth_config: { scopes: { [kind]: ["channels:history", "im:history"] } } });
  expect(broadInManifest(text("bot"), "manifest.json", scopeLevels)).toEqual([]);
});

it("reads nothing in files of other kinds", () => {
  const slack = '{ "oauth_config": { "scopes": { "user": ["admin"] } } }';
  expect(broadInManifest(slack, "manifest.json", reportedLevels)).toHaveLength(1);
  expect(broadInManifest(slack, "manifest.md", reportedLevels)).toEqual([]);
  expect(broadInManifest(slack, "test/fixtures/manifest.json", reportedLevels)).toEqual([]);
  expect(broadInManifest('{ "scopes": { "user": ["admin"] } }', "manifest.json", reportedLevels)).toEqual([]);
  expect(broadInManifest('{ "manifest_version": "0.2", "permissions": ["<all_urls>"] }', "manifest.json", reportedLevels)).toEqual([]);
});

it("leaves alone what is too long or too deep to be a manifest", () => {
  const wrapped = (padding: string): string => `{ "oauthScopes": ["https://mail.google.com/"], "x": ${padding} }`;
  expect(broadInManifest(wrapped('"y"'), "a.json", reportedLevels)).toHaveLength(1);
  expect(broadInManifest(wrapped(`"${"y".repeat(100_000)}"`), "a.json", reportedLevels)).toEqual([]);
  expect(broadInManifest(wrapped("[".repeat(9_000)), "a.json", reportedLevels)).toEqual([]);
});

const selfEvident = services.flatMap(({ oauth }) => oauth?.scopes.filter((scope) => scope.selfEvident) ?? []);
