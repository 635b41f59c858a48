import json from "@eslint/json";
import { manifests } from "@credlint/catalogue/manifests";
import { services } from "@credlint/scopes/services";
import { scopeLevels } from "@credlint/scopes";
import { broadInManifest } from "@credlint/scopes/manifest-text";
import { sampleManifest } from "@credlint/scopes/sample";
import { ESLint } from "eslint";
import type { Linter } from "eslint";
import toml from "eslint-plugin-toml";
import yml from "eslint-plugin-yml";
import { expect, it } from "vitest";
import plugin from "../index.ts";

const plugins = { credlint: plugin, json, yml, toml } as unknown as NonNullable<Linter.Config["plugins"]>;
const endings = { json: "json", yaml: "yml", toml: "toml", xml: "xml" };

function linter(settings: Linter.Config["settings"] = {}): ESLint {
  const rules: Linter.Config["rules"] = { "credlint/require-scope-justification": "error" };
  return new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      { files: ["**/*.json"], language: "json/json", plugins, rules, settings },
      { files: ["**/*.jsonc"], language: "json/jsonc", plugins, rules, settings },
      { files: ["**/*.yml"], language: "yml/yaml", plugins, rules, settings },
      { files: ["**/*.toml"], language: "toml/toml", plugins, rules, settings },
      { files: ["**/*.xml"], language: "credlint/text", plugins, rules, settings },
    ],
  });
}

const eslint = linter();
const entry = { reason: "Archives channels.", owner: "team-bot", review: "2999-01-01" };

async function said(text: string, filePath: string, by = eslint): Promise<string[]> {
  const [result] = await by.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const samples = manifests.flatMap((manifest) =>
  manifest.places.flatMap((place) => manifest.formats.map((format) => ({ name: `${manifest.id}: ${place.path} in ${format}`, manifest, place, format }))),
);

it.each(samples)("asks for a reason in $name, of all but the narrow", async ({ manifest, place, format }) => {
  const own = manifest.scopes ?? services.find(({ id }) => id === manifest.provider)?.oauth?.scopes ?? [];
  const levels = new Map(own.filter(({ match }) => match !== "glob").map(({ level, scope }) => [level, scope]));
  for (const scope of ["https://mail.google.com/", ...levels.values()]) {
    const text = sampleManifest(manifest, place, scope, format);
    const filePath = `app/file.${endings[format]}`;
    const found = await said(text, filePath);
    expect(found.map((line) => line.split(" ")[1]), text).toEqual(broadInManifest(text, filePath, scopeLevels).map(({ scope: name }) => `\`${name}\``));
  }
});

it.each([
  ["manifest.yml", "default_permissions:\n  contents: write # opens pull requests itself\n"],
  ["manifest.yml", "default_permissions:\n  # opens pull requests itself\n  contents: write\n"],
  ["manifest.yml", "# contents:write lets it open pull requests.\ndefault_permissions:\n  issues: read\n  contents: write\n"],
  ["shopify.app.toml", '[access_scopes]\n# for the yearly report\nscopes = "read_all_orders"\n'],
  ["app.xml", "<ConnectedApp>\n<oauthConfig>\n<!-- reads all that reports need -->\n<scopes>Full</scopes>\n</oauthConfig>\n</ConnectedApp>"],
  ["manifest.jsonc", '{ "oauth_config": { "scopes": {\n"user": ["admin"] // runs the workspace\n} } }'],
  ["manifest.test.json", '{ "oauth_config": { "scopes": { "user": ["admin"] } } }'],
])("is content with a reason in %s: %s", async (path, text) => {
  expect(await said(text, path)).toEqual([]);
});

it.each([
  ["manifest.yml", "default_permissions:\n  contents: write # needed\n", "2:13"],
  ["manifest.yml", "# opens pull requests itself\ndefault_permissions:\n  contents: write\n", "3:13"],
  ["shopify.app.toml", '# for the yearly report\n\n[access_scopes]\nscopes = "read_all_orders"\n', "4:11"],
  ["app.xml", "<!-- reads all that reports need -->\n<ConnectedApp>\n<oauthConfig>\n<scopes>Full</scopes>\n</oauthConfig>\n</ConnectedApp>", "4:9"],
  ["manifest.jsonc", '{ "oauth_config": { "scopes": {\n"user": ["admin"]\n} } }', "2:11"],
])("asks for a reason in %s: %s", async (path, text, place) => {
  const found = await said(text, path);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${place} .* nothing says why it is needed\\. Write the reason in a comment beside it, or drop the scope\\.$`, "u"));
});

it("sends whoever writes JSON to the policy", async () => {
  const text = '{ "oauth_config": { "scopes": { "user": ["admin"] } } }';
  const [found = "", ...more] = await said(text, "manifest.json");
  expect(more).toEqual([]);
  expect(found).toMatch(
    /^1:43 `admin` \(Slack\) grants .+, and nothing says why it is needed\. JSON has no comments: declare it in the project's scope policy under `slack` with reason, owner and review date, or drop the scope\.$/u,
  );
  const declared = (review: string): ESLint => linter({ credlint: { scopes: { scopes: { slack: { admin: { ...entry, review } } } } } });
  expect(await said(text, "manifest.json", declared("2999-01-01"))).toEqual([]);
  expect(await said(text, "manifest.json", declared("2020-01-01"))).toEqual([expect.stringContaining("`admin` (Slack) was to be reviewed by 2020-01-01. Ask team-bot")]);
  expect(await said("default_permissions:\n  contents: write # opens pull requests\n", "a.yml", declared("2999-01-01"))).toEqual([
    expect.stringContaining("the project's scope policy does not list it"),
  ]);
});
