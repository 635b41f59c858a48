import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifests } from "@credlint/catalogue/manifests";
import type { Manifest, ManifestPlace } from "@credlint/catalogue/manifests";
import { services } from "@credlint/scopes/services";
import { explainScope, reportedLevels } from "@credlint/scopes";
import { broadInManifest } from "@credlint/scopes/manifest-text";
import { sampleManifest } from "@credlint/scopes/sample";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Baseline } from "../policy/baseline.ts";
import { Policy } from "../policy/policy.ts";
import type { Place } from "../scan/report.ts";
import { TreeScan } from "../scan/tree-scan.ts";

const endings = { json: "json", yaml: "yml", toml: "toml", xml: "xml" };
const slack = '{ "oauth_config": { "scopes": { "user": ["admin"] } } }';
const here = process.cwd();
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "credlint-manifests-")));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

async function scan(): Promise<readonly Place[]> {
  return (await new TreeScan({ ignored: false, policy: new Policy(new Baseline([])) }).run(["."])).places;
}

function scopesOf({ scopes, provider }: Manifest): string[] {
  const own = scopes ?? services.find(({ id }) => id === provider)?.oauth?.scopes ?? [];
  return [...own.filter(({ match }) => match !== "glob").map(({ scope }) => scope), "https://mail.google.com/", "none:at-all"];
}

const samples = manifests.flatMap((manifest) =>
  manifest.places.flatMap((place: ManifestPlace) => manifest.formats.map((format) => ({ name: `${manifest.id}: ${place.path} in ${format}`, manifest, place, format }))),
);

it.each(samples)("finds what the engine does in $name", async ({ manifest, place, format }) => {
  const expected: object[] = [];
  for (const [index, scope] of scopesOf(manifest).entries()) {
    const path = `${String(index).padStart(4, "0")}.${endings[format]}`;
    const text = sampleManifest(manifest, place, scope, format);
    writeFileSync(path, text);
    for (const { range, vendor, entry, scope: asked } of broadInManifest(text, path, reportedLevels)) {
      const before = text.slice(0, range[0]).split("\n");
      const { what, why } = explainScope(vendor.name, asked, entry);
      expected.push({ path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, provider: vendor.id, what, why });
    }
  }
  const found = await scan();
  expect(found.map(({ path, line, column, provider, scope }) => ({ path, line, column, provider, what: scope?.what, why: scope?.why }))).toEqual(expected);
  expect(expected.length).toBeGreaterThan(0);
});

it("counts columns as editors do, behind a byte order mark and letters of several bytes", async () => {
  const text = `{ "näme 🔑": "é", ${slack.slice(1)}`;
  writeFileSync("manifest.json", `\ufeff${text}`);
  const column = text.indexOf("admin") + 1;
  expect(await scan()).toMatchObject([{ line: 1, column, endLine: 1, endColumn: column + "admin".length }]);
});

it("says what the scope policy declares, and asks again when its review has come", async () => {
  writeFileSync("manifest.json", slack);
  const declare = (review: string): void =>
    writeFileSync("credlint.scopes.json", JSON.stringify({ scopes: { slack: { admin: { reason: "Runs the workspace.", owner: "team-it", review } } } }));
  declare("2999-01-01");
  expect(await scan()).toEqual([]);
  declare("2020-01-01");
  expect((await scan()).map(({ note }) => note)).toEqual([
    'It is declared, but was to be reviewed by 2020-01-01: ask team-it whether it is still needed for "Runs the workspace.".',
  ]);
});

it.each([
  ["{", "credlint.scopes.json could not be read, so nothing was checked: It is no JSON."],
  ['{ "scopes": { "slack": { "admin": {} } } }', 'credlint.scopes.json could not be read, so nothing was checked: The policy\'s entry "slack: admin" needs a "reason".'],
])("stops at a scope policy that is none: %s", async (policy, sentence) => {
  writeFileSync("manifest.json", slack);
  writeFileSync("credlint.scopes.json", policy);
  await expect(scan()).rejects.toThrow(sentence);
});

it.each(["manifest.md", "notes.txt", "manifest.test.json"])("reads no manifest in %s", async (path) => {
  writeFileSync(path, slack);
  expect(await scan()).toEqual([]);
});
