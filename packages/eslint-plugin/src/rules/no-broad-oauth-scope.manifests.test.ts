import json from "@eslint/json";
import { manifests } from "@credlint/catalogue/manifests";
import { services } from "@credlint/scopes/services";
import { reportedLevels } from "@credlint/scopes";
import { broadInManifest } from "@credlint/scopes/manifest-text";
import { sampleManifest } from "@credlint/scopes/sample";
import { ESLint } from "eslint";
import type { Linter } from "eslint";
import toml from "eslint-plugin-toml";
import yml from "eslint-plugin-yml";
import { expect, it } from "vitest";
import plugin from "../index.ts";

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    plugin.configs.recommended,
    plugin.configs.text,
    { files: ["**/*.json"], language: "json/json", plugins: { json } },
    { files: ["**/*.yml"], language: "yml/yaml", plugins: { yml } as unknown as NonNullable<Linter.Config["plugins"]> },
    { files: ["**/*.toml"], language: "toml/toml", plugins: { toml } as unknown as NonNullable<Linter.Config["plugins"]> },
  ],
});

const endings = { json: "json", yaml: "yml", toml: "toml", xml: "xml" };
const samples = manifests.flatMap((manifest) =>
  manifest.places.flatMap((place) => manifest.formats.map((format) => ({ name: `${manifest.id}: ${place.path} in ${format}`, manifest, place, format }))),
);

it.each(samples)("ESLint says of $name what the text says", async ({ manifest, place, format }) => {
  const own = manifest.scopes ?? services.find(({ id }) => id === manifest.provider)?.oauth?.scopes ?? [];
  const scopes = [...own.filter(({ match }) => match !== "glob").map(({ scope }) => scope), "https://mail.google.com/", "none:at-all"];
  for (const scope of scopes) {
    const text = sampleManifest(manifest, place, scope, format);
    const filePath = `app/file.${endings[format]}`;
    const [{ messages } = { messages: [] }] = await eslint.lintText(text, { filePath });
    const found = messages.map(({ ruleId, line, column, endLine, endColumn }) => ({ ruleId, line, column, endLine, endColumn }));
    expect(found, text).toEqual(
      broadInManifest(text, filePath, reportedLevels).map(({ range: [start, end] }) => ({
        ruleId: "credlint/no-broad-oauth-scope",
        ...position(text, start),
        endLine: position(text, end).line,
        endColumn: position(text, end).column,
      })),
    );
  }
});

it("spares what an option allows", async () => {
  const allowing = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      { files: ["**/*.json"], language: "json/json", plugins: { json, credlint: plugin } },
      { rules: { "credlint/no-broad-oauth-scope": ["error", { allow: { slack: ["admin"] } }] } },
    ],
  });
  const [result] = await allowing.lintText('{ "oauth_config": { "scopes": { "user": ["admin", "admin.users:write"] } } }', { filePath: "manifest.json" });
  expect(result?.messages.map(({ message }) => message.split(" ", 1)[0])).toEqual(["`admin.users:write`"]);
});

function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
