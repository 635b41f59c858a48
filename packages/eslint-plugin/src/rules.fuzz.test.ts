import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import json from "@eslint/json";
import markdown from "@eslint/markdown";
import * as astro from "astro-eslint-parser";
import { Linter } from "eslint";
import toml from "eslint-plugin-toml";
import yml from "eslint-plugin-yml";
import fc from "fast-check";
import * as svelte from "svelte-eslint-parser";
import { describe, expect, it } from "vitest";
import * as vue from "vue-eslint-parser";
import plugin from "./index.ts";
import { counted, countingParser } from "./testing/counting-parser.ts";
import { randomProgram } from "./testing/random-program.ts";
import { spliced } from "./testing/spliced-program.ts";

/*
 * Whatever stands in a file, no rule throws, and none takes more steps than the file is long. A step is a look at the type of a
 * node: every walk over a tree takes one at each node, so that they say, on any machine, how much was walked.
 */
/** For each node of a program; measured were 100 at most. */
const maxSteps = 250;

/** Text that the rules look for before they look at a tree. */
const openers =
  "log Error Storage cookie searchParams define setOutput telemetry Sentry res.send http://a.io redirect_uri scope client_id state " +
  "code_challenge response_type=token access_type=offline webhook signature stripe-signature timingSafeEqual createHmac express.json " +
  "access_token refresh_token expiresIn: expires_in process.env.SECRET || VITE_ NEXT_PUBLIC_SECRET ://u:p@h rejectUnauthorized ghp_";

const asked = new Set<string>();
const rules = Object.fromEntries(
  Object.entries(plugin.rules).map(([name, rule]) => {
    const create: typeof rule.create = (context) => {
      const listeners = rule.create(context);
      if (Object.keys(listeners).length > 0) asked.add(name);
      return listeners;
    };
    return [name, { ...rule, create }];
  }),
);

const linter = new Linter();
const all: Linter.Config = {
  plugins: { credlint: { ...plugin, rules } },
  rules: Object.fromEntries(Object.keys(rules).map((name) => [`credlint/${name}`, "error"])),
};

function lint(code: string, filename: string, config: Linter.Config): Linter.LintMessage[] {
  return linter.verify(code, [{ files: ["**/*.*", "**/.env"], ...all, ...config }], { filename });
}

/** Throws if a rule does; the steps a node. */
function stepsIn(program: string): number {
  const languageOptions = { parser: countingParser, parserOptions: { ecmaFeatures: { jsx: true } } };
  const messages = lint(`${program}\n// ${openers}`, "src/connector.tsx", { languageOptions });
  expect(messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
  return counted.steps / Math.max(counted.nodes, 100);
}

const connectors = join(import.meta.dirname, "../../../test/connectors");
const files = readdirSync(connectors, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), "utf8") }));
const programs = files.filter(({ name }) => /\.[jt]sx?$/u.test(name)).map(({ text }) => text);

describe("the rules come through", { timeout: 60_000 }, () => {
  it("the connectors, and are all asked", () => {
    for (const program of programs) expect(stepsIn(program)).toBeLessThan(maxSteps);
    // All in one file, a walk over the whole at each call is plain.
    expect(stepsIn(programs.map((program) => `{\n${program}\n}`).join("\n"))).toBeLessThan(maxSteps);
    expect([...asked].toSorted()).toEqual(Object.keys(plugin.rules).toSorted());
  });

  it("programs at random", () => {
    fc.assert(fc.property(randomProgram, (program) => stepsIn(program) < maxSteps), { numRuns: 120 });
  });

  it("connectors whose parts are mixed up", () => {
    fc.assert(fc.property(spliced(programs), (program) => stepsIn(program) < maxSteps), { numRuns: 80 });
  });

  const secret = `{"scope": "admin", "webhook": "http://u:p4ssw0rd@a.io?client_secret=x", "NEXT_PUBLIC_SECRET": "${openers}"}`;
  it.each<[name: string, code: string, config: Linter.Config]>([
    ["a.json", secret, { language: "json/json", plugins: { ...all.plugins, json } }],
    ["manifest.jsonc", `// ${openers}\n${secret}`, { language: "json/jsonc", plugins: { ...all.plugins, json } }],
    ["a.json5", `{a: '${openers}'}`, { language: "json/json5", plugins: { ...all.plugins, json } }],
    ["a.yaml", `# ${openers}\na: ${secret}\n`, { language: "yml/yaml", plugins: { ...all.plugins, yml } as Linter.Config["plugins"] }],
    ["a.toml", `# ${openers}\na = "${openers}"\n`, { language: "toml/toml", plugins: { ...all.plugins, toml } as Linter.Config["plugins"] }],
    ["a.md", `# ${openers}\n\n\`\`\`js\nlog(token)\n\`\`\`\n`, { language: "markdown/gfm", plugins: { ...all.plugins, markdown } }],
    [".env", `NEXT_PUBLIC_SECRET=x\n${openers}`, { language: "credlint/text" }],
    ["a.txt", openers, { language: "credlint/text" }],
    ["a.css", `a { b: url("${openers}") }`, { language: "credlint/text" }],
    ["a.vue", `<template><p :title="token">{{ x }}</p></template><script>log(token) // ${openers}</script>`, { languageOptions: { parser: vue } }],
    ["a.svelte", `<script>log(token) // ${openers}\n</script><p title={token}>x</p>`, { languageOptions: { parser: svelte } }],
    ["a.astro", `---\nlog(token) // ${openers}\n---\n<p>{token}</p>`, { languageOptions: { parser: astro } }],
  ])("%s in its own language", (name, code, config) => {
    expect(lint(code, name, config).filter(({ ruleId }) => ruleId === null)).toEqual([]);
  });
});
