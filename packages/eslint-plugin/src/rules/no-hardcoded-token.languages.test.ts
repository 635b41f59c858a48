import * as astro from "astro-eslint-parser";
import json from "@eslint/json";
import markdown from "@eslint/markdown";
import { ESLint } from "eslint";
import type { Linter } from "eslint";
import toml from "eslint-plugin-toml";
import yml from "eslint-plugin-yml";
import * as svelte from "svelte-eslint-parser";
import { expect, it } from "vitest";
import * as vue from "vue-eslint-parser";
import plugin from "../index.ts";
import { token } from "../testing/token.ts";

const github = token("github-pat-classic");

function language(files: string, name: string, plugins: Linter.Config["plugins"]): Linter.Config {
  return { files: [files], language: name, ...(plugins && { plugins }) };
}

function parsed(files: string, parser: unknown): Linter.Config {
  return { files: [files], languageOptions: { parser: parser as Linter.Parser } };
}

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    plugin.configs.recommended,
    language("**/*.json", "json/json", { json }),
    language("**/*.jsonc", "json/jsonc", { json }),
    language("**/*.yaml", "yml/yaml", { yml } as Linter.Config["plugins"]),
    language("**/*.toml", "toml/toml", { toml } as Linter.Config["plugins"]),
    language("**/*.md", "markdown/gfm", { markdown }),
    parsed("**/*.vue", vue),
    parsed("**/*.svelte", svelte),
    parsed("**/*.astro", astro),
  ],
});

it.each([
  ["a.json", `{\n  "token": "${github}"\n}`, "2:13-2:53"],
  ["key.json", `{ "${github}": 1 }`, "1:4-1:44"],
  ["a.jsonc", `{ // ${github}\n}`, "1:6-1:46"],
  ["a.yaml", `a:\n  token: ${github}\n`, "2:10-2:50"],
  ["comment.yaml", `# ${github}\na: 1\n`, "1:3-1:43"],
  ["a.toml", `token = "${github}"\n`, "1:10-1:50"],
  ["a.md", `# Use\n\n\`\`\`sh\nexport T=${github}\n\`\`\`\n`, "4:10-4:50"],
  ["a.vue", `<template><p title="${github}"/></template>\n<script>let a</script>`, "1:21-1:61"],
  ["b.vue", `<script>\nconst t = "${github}"\n</script>`, "2:12-2:52"],
  ["a.svelte", `<script>let a</script>\n<p title="${github}">x</p>`, "2:11-2:51"],
  ["a.astro", `---\nconst t = "${github}";\n---\n<p>hi</p>`, "2:12-2:52"],
])("finds a token in %s", async (filePath, code, place) => {
  const [result] = await eslint.lintText(code, { filePath });
  expect(
    result?.messages.map(({ ruleId, line, column, endLine, endColumn }) => `${ruleId} ${line}:${column}-${endLine}:${endColumn}`),
  ).toEqual([`credlint/no-hardcoded-token ${place}`]);
});

it("is silent in the same files without a token", async () => {
  const results = await Promise.all(
    Object.entries({ "a.json": "{}", "a.yaml": "a: 1", "a.toml": "a = 1", "a.md": "# a", "a.vue": "<template/>" }).map(
      ([filePath, code]) => eslint.lintText(code, { filePath }),
    ),
  );
  expect(results.flat().flatMap(({ messages }) => messages)).toEqual([]);
});
