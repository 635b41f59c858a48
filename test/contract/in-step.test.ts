import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loggers, providers } from "@credlint/catalogue";
import { describe, expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { rules } from "../../packages/eslint-plugin/src/rules.ts";
import { run } from "../support/run.ts";
import { root, sourceFiles } from "../support/source-files.ts";

it("generated files say what they are generated from", () => {
  const { exit, stderr } = run("npm", ["run", "--silent", "generate", "--", "--check"], { cwd: root });
  expect(stderr.replaceAll(/^npm warn.*\n/gmu, "")).toBe("");
  expect(exit).toBe(0);
});

describe.each(Object.entries(rules))("%s", (name, { meta }) => {
  it("has a test and a page", () => {
    const files = [`packages/eslint-plugin/src/rules/${name}.test.ts`, `docs/rules/${name}.md`];
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("has a page with a reason and a way out", () => {
    const page = readFileSync(join(root, `docs/rules/${name}.md`), "utf8");
    for (const heading of ["Why it matters", "Incorrect", "Correct", "When not to use it"]) expect(page).toContain(`\n## ${heading}\n`);
  });

  it("speaks in sentences", () => {
    for (const message of Object.values(meta.messages ?? {})) expect(message).toMatch(/^(?:[A-Z`"{]).*[.}]$/su);
    expect(meta.docs.description).toMatch(/^[A-Z].*[^.]$/u);
  });

  it("documents its options", () => {
    const page = readFileSync(join(root, `docs/rules/${name}.md`), "utf8");
    expect(page.includes("\n## Options\n")).toBe([meta.schema ?? []].flat().length > 0);
  });
});

it("the presets hold each other", () => {
  const names = (["recommended", "strict", "all"] as const).map((preset) => Object.keys(plugin.configs[preset].rules ?? {}));
  const [recommended = [], strict = [], all = []] = names;
  expect(strict).toEqual(expect.arrayContaining(recommended));
  expect(all).toEqual(expect.arrayContaining(strict));
  expect(all).toEqual(Object.keys(rules).map((name) => `credlint/${name}`));
});

describe("the catalogue", () => {
  const tokens = providers.flatMap((provider) => provider.tokens.map((token) => ({ provider: provider.id, ...token })));

  it("names each token format once, after its vendor", () => {
    const ids = tokens.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(tokens.filter(({ id, provider }) => !id.startsWith(`${provider}-`))).toEqual([]);
  });

  it("gives every fact a source and a month", () => {
    const sources = [
      ...tokens.map(({ id, source }) => ({ id, source })),
      ...providers.flatMap(({ id, oauth }) => (oauth ? [{ id, source: oauth.source }, ...oauth.scopes.map(({ scope, source }) => ({ id: scope, source }))] : [])),
      ...providers.flatMap(({ id, webhook }) => (webhook ? [{ id, source: webhook.source }] : [])),
      ...loggers.map(({ id, source }) => ({ id, source })),
    ];
    expect(sources.filter(({ source }) => !/^20\d\d-(0[1-9]|1[0-2])$/u.test(source.checked) || source.at.length < 8)).toEqual([]);
  });

  it("writes phrases that fit into our sentences", () => {
    const phrases = [
      ...tokens.flatMap(({ id, grants, revoke }) => [{ id, text: grants }, { id, text: revoke.how }]),
      ...providers.flatMap(({ oauth }) => (oauth?.scopes ?? []).map(({ scope, grants }) => ({ id: scope, text: grants }))),
    ];
    expect(phrases.filter(({ text }) => text.trim() !== text || text.endsWith(".") || text.length < 8)).toEqual([]);
    expect(tokens.filter(({ grants }) => !/^[a-z]/u.test(grants))).toEqual([]);
    expect(tokens.filter(({ revoke }) => !revoke.url.startsWith("https://"))).toEqual([]);
  });

  it("recommends calls that can stand between backticks", () => {
    expect(providers.filter(({ webhook }) => webhook?.recommend.includes("`")).map(({ id }) => id)).toEqual([]);
  });

  it("names only narrower scopes it knows itself", () => {
    const unknown = providers.flatMap(({ id, oauth }) => {
      const known = new Set((oauth?.scopes ?? []).map(({ scope }) => scope));
      return (oauth?.scopes ?? []).flatMap(({ narrower }) => narrower.filter((scope) => !known.has(scope)).map((scope) => `${id}: ${scope}`));
    });
    expect(unknown).toEqual([]);
  });
});

it("no file speaks of the machine it was written on", () => {
  const files = [...sourceFiles("packages/*/src/**/*.ts"), ...sourceFiles("docs/**/*.md"), ...sourceFiles("*.md")];
  const machine = /(?:^|[\s"'`(])\/(?:work|farm|root|home\/\w+)\//u;
  expect(files.filter((file) => machine.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});
