import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { manifests } from "@credlint/catalogue/manifests";
import type { Manifest, ManifestPlace } from "@credlint/catalogue/manifests";
import { services } from "@credlint/scopes/services";
import { reportedLevels } from "@credlint/scopes";
import { sampleManifest } from "@credlint/scopes/sample";
import json from "@eslint/json";
import { ESLint } from "eslint";
import type { Linter } from "eslint";
import toml from "eslint-plugin-toml";
import yml from "eslint-plugin-yml";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { installedCopy } from "../support/installed-copy.ts";
import { run } from "../support/run.ts";

/*
 * Every kind of app manifest, at each of its places and in each of its formats, asking for something broad and for
 * something narrow, goes through the three fronts as they are installed by a user. Each must say the same.
 */
const endings = { json: "json", yaml: "yml", toml: "toml", xml: "xml" };
const samples = manifests.flatMap((manifest) => manifest.places.flatMap((place, index) => samplesOf(manifest, place, index)));
const { folder, remove } = installedCopy(inject("installed"));

beforeAll(() => {
  mkdirSync(join(folder, "samples"));
  for (const { file, text } of samples) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, ".secretlintrc.json"), JSON.stringify({ rules: [{ id: "@credlint/secretlint-rule-preset" }] }));
});

afterAll(remove);

it("ESLint, secretlint and the scan find the broad scope of each kind, at the same place, and nothing else", async () => {
  const expected = samples.flatMap(({ file, text, wanted }) => (wanted === undefined ? [] : [placeIn(file, text, wanted)])).sort();
  expect(new Set(samples.map(({ manifest }) => manifest)).size).toBe(manifests.length);
  expect(fromScan()).toEqual(expected);
  expect(fromSecretlint()).toEqual(expected);
  expect(await fromESLint()).toEqual(expected);
});

interface Sample {
  readonly manifest: string;
  readonly file: string;
  readonly text: string;
  /** What is broad in it, as it is written there. */
  readonly wanted?: string;
}

function samplesOf(manifest: Manifest, place: ManifestPlace, index: number): Sample[] {
  const own = manifest.scopes ?? services.find(({ id }) => id === manifest.provider)?.oauth?.scopes ?? [];
  const named = own.filter(({ match }) => match !== "glob");
  const broad = named.find(({ level }) => reportedLevels.includes(level))?.scope ?? "https://mail.google.com/";
  const narrow = named.find(({ level }) => level === "narrow")?.scope ?? "openid";
  return manifest.formats.flatMap((format) => {
    const sample = (name: string, scope: string): Sample => ({
      manifest: manifest.id,
      file: `samples/${manifest.id}-${index}-${name}.${endings[format]}`,
      text: sampleManifest(manifest, place, scope, format),
    });
    return [{ ...sample("broad", broad), wanted: writtenBy(place, broad) }, sample("narrow", narrow)];
  });
}

/** The part of a scope that is the value in the file. */
function writtenBy({ form }: ManifestPlace, scope: string): string {
  if (form === "key") return "true";
  return form === "pair" ? scope.slice(scope.lastIndexOf(":") + 1) : scope;
}

function placeIn(file: string, text: string, wanted: string): string {
  const before = text.slice(0, text.lastIndexOf(wanted)).split("\n");
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function fromScan(): string[] {
  const { stdout, stderr } = run("npx", ["credlint", "scan", "--format", "json", "samples"], { cwd: folder });
  if (stdout === "") throw new Error(stderr);
  const { findings }: { findings: { path: string; line: number; column: number }[] } = JSON.parse(stdout);
  return findings.map(({ path, line, column }) => `${path}:${line}:${column}`).sort();
}

function fromSecretlint(): string[] {
  const { stdout, stderr } = run("npx", ["secretlint", "--format", "json", "samples/**"], { cwd: folder });
  if (stdout === "") throw new Error(stderr);
  const results: { filePath: string; messages: { loc: { start: { line: number; column: number } } }[] }[] = JSON.parse(stdout);
  return results
    .flatMap(({ filePath, messages }) => messages.map(({ loc: { start } }) => `${relative(filePath)}:${start.line}:${start.column + 1}`))
    .sort();
}

async function fromESLint(): Promise<string[]> {
  const { default: credlint }: { default: NonNullable<Linter.Config["plugins"]>[string] & { configs: Record<string, Linter.Config> } } = await import(
    pathToFileURL(join(folder, "node_modules/eslint-plugin-credlint/dist/index.js")).href
  );
  const plugins: Record<string, object> = { json, yml, toml };
  const language = (files: string, name: string): object => ({ files: [files], language: name, plugins });
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      credlint.configs["recommended"] ?? {},
      credlint.configs["text"] ?? {},
      language("**/*.json", "json/json"),
      language("**/*.yml", "yml/yaml"),
      language("**/*.toml", "toml/toml"),
    ],
  });
  const results = await eslint.lintFiles(["samples"]);
  return results
    .flatMap(({ filePath, messages }) => messages.map(({ line, column }) => `${relative(filePath)}:${line}:${column}`))
    .sort();
}

function relative(path: string): string {
  return path.replaceAll("\\", "/").slice(path.lastIndexOf("samples"));
}
