import { describe, expect, it } from "vitest";
import { plan } from "./plan.ts";
import type { Proposal } from "./project.ts";

const manifest = '{\n  "name": "x"\n}\n';

function planned(files: Readonly<Record<string, string>>): Proposal[] {
  return plan({ read: (path) => ({ "package.json": manifest, ...files })[path] });
}

/** The files as they would be once the plan is carried out. */
function carriedOut(files: Readonly<Record<string, string>>): Record<string, string> {
  const written = planned(files).flatMap((proposal) => ("after" in proposal ? [[proposal.path, proposal.after]] : []));
  return { ...files, ...Object.fromEntries(written) };
}

function advised(files: Readonly<Record<string, string>>): string[] {
  return planned(files).flatMap((proposal) => ("advice" in proposal ? [proposal.path] : []));
}

it.each<Record<string, string>>([
  {},
  { ".husky/pre-commit": "#!/bin/sh\nnpm test\nexit 0\n" },
  { "package.json": '{"scripts":{"prepare":"build"},"devDependencies":{"zod":"4"}}' },
  { ".secretlintrc.json": '{"rules":[]}', ".vscode/settings.json": "{}" },
  { ".secretlintrc.json": "{}", ".vscode/settings.json": '{ "eslint.validate": ["python"] }' },
])("changes nothing the second time: %j", (files) => {
  const once = carriedOut({ "package.json": manifest, ...files });
  expect(carriedOut(once)).toEqual(once);
  expect(advised(once)).toEqual([]);
});

describe(".husky/pre-commit", () => {
  it.each([
    [undefined, "credlint staged\nlint-staged\n"],
    ["", "credlint staged\nlint-staged\n"],
    ["#!/bin/sh", "#!/bin/sh\ncredlint staged\nlint-staged"],
    ["npm test\n", "credlint staged\nlint-staged\nnpm test\n"],
    ["#!/bin/sh\n# ours\n\nnpm test\n", "#!/bin/sh\n# ours\n\ncredlint staged\nlint-staged\nnpm test\n"],
    ["npx lint-staged\n", "credlint staged\nnpx lint-staged\n"],
    ["npm test\ncredlint staged\n", "npm test\ncredlint staged\nlint-staged\n"],
    ["# credlint staged\n", "# credlint staged\ncredlint staged\nlint-staged\n"],
  ])("from %j", (before, after) => {
    const files: Record<string, string> = before === undefined ? {} : { ".husky/pre-commit": before };
    expect(carriedOut(files)[".husky/pre-commit"]).toBe(after);
  });
});

describe("eslint.config", () => {
  it.each([
    [{ "package.json": "{}", ".gitignore": ".env\n" }, true],
    [{ "package.json": "{}" }, false],
    [{ "package.json": '{ "devDependencies": { "eslint": "^9.39.5" } }', ".gitignore": ".env\n" }, false],
  ])("leaves to git's ignore file what git ignores: %j", (files, isRead) => {
    const config = carriedOut(files)["eslint.config.mjs"] ?? "";
    expect(config.includes('includeIgnoreFile(fileURLToPath(new URL(".gitignore", import.meta.url)))')).toBe(isRead);
    expect(config.match(/includeIgnoreFile/gu) ?? []).toHaveLength(isRead ? 2 : 0);
  });

  it.each([
    ["{}", "eslint.config.mjs", "credlint.configs.recommended"],
    ['{ "type": "module" }', "eslint.config.js", "credlint.configs.text"],
    ['{ "devDependencies": { "typescript": "~5.9.3" } }', "eslint.config.mjs", "@typescript-eslint/parser"],
  ])("is made for %s", (text, path, part) => {
    const files = carriedOut({ "package.json": text });
    expect(files[path]).toContain(part);
    expect(files["package.json"]?.includes("@typescript-eslint/parser")).toBe(part === "@typescript-eslint/parser");
  });

  it("does without a parser that TypeScript 7 cannot serve", () => {
    expect(carriedOut({ "package.json": '{ "devDependencies": { "typescript": "^7.0.2" } }' })["eslint.config.mjs"]).not.toContain("parser");
  });
});

describe("what is not ours to rewrite", () => {
  it.each([
    [{ "eslint.config.ts": "export default [];" }, "eslint.config.ts"],
    [{ ".eslintrc.json": "{}" }, ".eslintrc.json"],
    [{ ".secretlintrc.yml": "rules: []" }, ".secretlintrc.yml"],
    [{ ".secretlintrc.json": "{ // mine\n}" }, ".secretlintrc.json"],
    [{ ".vscode/settings.json": "{ // mine\n}" }, ".vscode/settings.json"],
    [{ ".lintstagedrc": "{}" }, ".lintstagedrc"],
    [{ "package.json": '{ "lint-staged": { "*.js": "prettier" } }' }, "package.json"],
    [{ "package.json": '{ "secretlint": { "rules": [] } }' }, "package.json"],
  ])("%j gets advice", (files, path) => expect(advised(files)).toEqual([path]));

  it.each([
    [{ "eslint.config.ts": 'import credlint from "eslint-plugin-credlint";' }],
    [{ ".secretlintrc.yml": 'rules: [{ id: "@credlint/secretlint-rule-preset" }]' }],
    [{ ".lintstagedrc": '{ "*.js": "eslint", "*": "secretlint" }' }],
  ])("%j needs none", (files) => expect(advised(files)).toEqual([]));
});

it.each(["", "[]", "null", "{ // mine\n}", "{"])("stops at a package.json that holds %j", (text) => {
  expect(() => planned({ "package.json": text })).toThrow("package.json holds no valid JSON object");
});

it("stops where there is no package.json", () => {
  expect(() => plan({ read: () => undefined })).toThrow("There is no package.json here");
});
