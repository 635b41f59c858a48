import * as parser from "@typescript-eslint/parser";
import { describe, expect, it } from "vitest";
import { rules } from "../../packages/eslint-plugin/src/rules.ts";
import { expected, goal, silent } from "./expected.ts";
import { handlers } from "./handler.ts";
import { reporting } from "./lint.ts";
import { mutantsOf } from "./mutants-of.ts";
import type { Mutant } from "./mutants-of.ts";

/** `CREDLINT_MISSED=1` lists the mutants that nobody found. */
const isVerbose = process.env.CREDLINT_MISSED !== undefined;

const all = handlers();
const mutants = all.flatMap(mutantsOf);
const classes = Object.entries(expected);

describe("verified handlers", () => {
  it("are of many vendors and frameworks", () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ name }) => name.split("-")[0])).size).toBeGreaterThanOrEqual(30);
    expect(new Set(all.map(({ name }) => name.split("-").slice(1).join("-"))).size).toBeGreaterThanOrEqual(14);
  });

  it.each(all)("$name is left alone", ({ filename, code }) => {
    expect(reporting(filename, code, silent)).toEqual([]);
  });
});

describe("mutants", () => {
  it("are code, and another one than the handler's", { timeout: 120_000 }, () => {
    const parses = ({ code }: Mutant): boolean => parser.parseForESLint(code, { ecmaFeatures: { jsx: true } }).ast.body.length > 0;
    expect(mutants.filter((mutant) => mutant.code === mutant.handler.code || !parses(mutant))).toEqual([]);
    for (const [name] of classes) expect(mutants.some((mutant) => mutant.class === name)).toBe(true);
  });

  it.each(classes)("%s", { timeout: 120_000 }, (name, { rules: right, found: bound }) => {
    if (!right.some((rule) => rule in rules)) return console.log(`${name}: skipped, there is no ${right.join(" or ")} yet`);
    const own = mutants.filter((mutant) => mutant.class === name);
    const missed = own.filter(({ handler, code }) => !reporting(handler.filename, code, right).some((rule) => right.includes(rule)));
    const share = 1 - missed.length / own.length;
    const percent = (value: number): string => `${Math.floor(value * 100)} %`;
    console.log(`${name}: ${own.length - missed.length} of ${own.length} found (${percent(share)}; bound ${percent(bound)}, goal ${percent(goal)})`);
    if (isVerbose) console.log(missed.map(({ handler, way }) => `  missed ${handler.name}: ${way}`).join("\n"));
    return expect(share).toBeGreaterThanOrEqual(bound);
  });
});
