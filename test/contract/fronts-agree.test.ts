import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { providers } from "@credlint/catalogue";
import type { TokenFormat } from "@credlint/catalogue";
import { scan } from "@credlint/scanner";
import { nearMisses, sample } from "@credlint/scanner/sample";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { installedCopy } from "../support/installed-copy.ts";
import { run, runWell } from "../support/run.ts";

/*
 * Every sample and every near-miss of every format goes through the four fronts as they are installed by a user.
 * Each must say the same: which format, at which line and column.
 */
const formats = providers.flatMap(({ tokens }) => tokens);
const lines = formats.flatMap((format) => linesOf(format));
const { folder, remove } = installedCopy(inject("installed"));

interface Line {
  readonly file: string;
  readonly text: string;
}

beforeAll(() => {
  mkdirSync(join(folder, "samples"));
  for (const { file, text } of lines) writeFileSync(join(folder, file), text);
  writeFileSync(
    join(folder, "eslint.config.js"),
    'import credlint from "eslint-plugin-credlint";\nexport default [credlint.configs.text];\n',
  );
  writeFileSync(join(folder, ".secretlintrc.json"), JSON.stringify({ rules: [{ id: "@credlint/secretlint-rule-preset" }] }));
});

afterAll(remove);

it("ESLint, secretlint and the hook find what the scanner finds, where it finds it", () => {
  const expected = lines.flatMap(({ file, text }) => scan(text, { path: file }).map(({ range }) => place(file, text, range[0])));
  expect(expected.length).toBeGreaterThanOrEqual(formats.filter(({ kind }) => kind === "secret").length);
  expect(fromESLint()).toEqual(expected.sort());
  expect(fromSecretlint()).toEqual(expected.sort());
  expect(fromHook()).toEqual(expected.sort());
});

function linesOf(format: TokenFormat): Line[] {
  const texts = [1, 2].map((seed) => sample(format, seed).text).concat(nearMisses(format).map(({ text }) => text));
  return texts.map((text, index) => ({ file: `samples/${format.id}-${index}.txt`, text: `first line\n${text}\n` }));
}

function place(file: string, text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function fromESLint(): string[] {
  const { stdout, stderr } = run("npx", ["eslint", "-f", "json", "samples"], { cwd: folder });
  if (stdout === "") throw new Error(stderr);
  const results: { filePath: string; messages: { line: number; column: number }[] }[] = JSON.parse(stdout);
  return results
    .flatMap(({ filePath, messages }) => messages.map(({ line, column }) => `${relative(filePath)}:${line}:${column}`))
    .sort();
}

function fromSecretlint(): string[] {
  const { stdout, stderr } = run("npx", ["secretlint", "--format", "json", "samples/**"], { cwd: folder });
  if (stdout === "") throw new Error(stderr);
  const results: { filePath: string; messages: { loc: { start: { line: number; column: number } } }[] }[] = JSON.parse(stdout);
  return results
    .flatMap(({ filePath, messages }) => messages.map(({ loc: { start } }) => `${relative(filePath)}:${start.line}:${start.column + 1}`))
    .sort();
}

function fromHook(): string[] {
  writeFileSync(join(folder, ".gitignore"), "node_modules\n");
  runWell("git", ["init", "--quiet"], { cwd: folder });
  runWell("git", ["add", "samples"], { cwd: folder });
  const { stdout, stderr } = run("npx", ["credlint", "staged"], { cwd: folder });
  return [...`${stdout}${stderr}`.matchAll(/^\s*(samples\/\S+?:\d+:\d+)/gmu)].map(([, found = ""]) => found).sort();
}

function relative(path: string): string {
  return path.slice(path.lastIndexOf("samples/"));
}
