import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { ESLint } from "eslint";
import type { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { codeBlocks, docExamples } from "../support/doc-examples.ts";
import { root } from "../support/source-files.ts";

const pages = globSync("docs/rules/*.md", { cwd: root }).sort();

describe.each(pages)("%s", (page) => {
  const rule = `credlint/${basename(page, ".md")}`;
  const examples = docExamples(page);

  it("has both kinds of examples", () => {
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(["Incorrect", "Correct"]));
  });

  it.each(examples)("$verdict example in line $line", async ({ verdict, filename, code }) => {
    const rules = verdict === "Incorrect" ? [rule] : Object.keys(plugin.configs.all.rules ?? {});
    const found = await lint(filename, code, rules);
    expect(found).toEqual(verdict === "Incorrect" ? found.map(() => rule) : []);
    expect(found.length > 0).toBe(verdict === "Incorrect");
  });
});

describe.each(globSync("docs/webhooks/*.md", { cwd: root }).sort())("%s", (page) => {
  it("shows how, and is linked", () => {
    expect(codeBlocks(page).length).toBeGreaterThan(0);
    const entrance = page.endsWith("README.md") ? "docs/index.md" : "docs/webhooks/README.md";
    expect(readFileSync(join(root, entrance), "utf8")).toContain(`${basename(page)})`);
  });

  it.each(codeBlocks(page))("example in line $line", async ({ filename, code }) => {
    expect(await lint(filename, code, Object.keys(plugin.configs.all.rules ?? {}))).toEqual([]);
  });
});

async function lint(filename: string, code: string, rules: readonly string[]): Promise<(string | null)[]> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: [
      {
        files: ["**/*.{js,jsx,ts,tsx}"],
        plugins: { credlint: plugin },
        languageOptions: { parser: parser as Linter.Parser, parserOptions: { ecmaFeatures: { jsx: true } } },
        rules: Object.fromEntries(rules.map((name) => [name, "error"])),
      },
    ],
  });
  const [result] = await eslint.lintText(code, { filePath: join(root, filename) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}
