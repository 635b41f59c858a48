import { loggers } from "@credlint/catalogue";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { expect, it } from "vitest";
import { harmlessShapes } from "../testing/grid/harmless-shapes.ts";
import { secretShapes } from "../testing/grid/secret-shapes.ts";
import { waysTo } from "../testing/grid/ways.ts";
import type { Way } from "../testing/grid/ways.ts";
import { noSecretInLog } from "./no-secret-in-log.ts";

/** Loggers nobody imports here: told by their names. */
const unknown: readonly Way[] = ["logger.info", "req.log.warn", "this.logger.error", "syncLogger.debug"].map((call) => ({ logger: "?", before: "", call, skipped: 0 }));
const ways = [...loggers.flatMap(waysTo), ...unknown];
/** The whole product takes minutes: every shape meets every n-th way, another one each time. */
const stride = Math.max(1, Math.floor((ways.length * (secretShapes.length + harmlessShapes.length)) / 3_000));

const linter = new Linter();
const config = [{ languageOptions: { parser: parser as Linter.Parser }, plugins: { c: { rules: { log: noSecretInLog } } }, rules: { "c/log": 2 } }] as const;

function alarms(shape: string, { before, call, skipped }: Way): number {
  const imports = /^(?:import [^;]*; )*/u.exec(shape)?.[0] ?? "";
  const body = shape.slice(imports.length).replaceAll("%(", `${call}(${"'x', ".repeat(skipped)}`);
  const messages = linter.verify(`${imports}${before}\n${body}`, [...config]);
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.length;
}

/** How many of the sampled pairs raise an alarm, and the shapes of those that surprise. */
function met(shapes: readonly string[], isSurprise: (count: number) => boolean): { share: number; surprises: string[] } {
  const pairs = shapes.flatMap((shape, row) => ways.filter((_, column) => (row + column) % stride === 0).map((way) => ({ shape, way })));
  const surprises = pairs.filter(({ shape, way }) => isSurprise(alarms(shape, way))).map(({ shape, way }) => `${way.logger}: ${way.before} ${shape.replaceAll("%", way.call)}`);
  return { share: surprises.length / pairs.length, surprises };
}

it("finds secrets however they get into a line", { timeout: 120_000 }, () => {
  const { share, surprises } = met(secretShapes, (count) => count === 0);
  console.log(`recall ${(100 - 100 * share).toFixed(1)} %, ${ways.length} ways to a logger × ${secretShapes.length} shapes\n${surprises.join("\n")}`);
  expect(share).toBeLessThanOrEqual(0.03);
});

it("is silent where nothing leaks", { timeout: 120_000 }, () => {
  const { share, surprises } = met(harmlessShapes, (count) => count > 0);
  console.log(`false alarms ${(100 * share).toFixed(1)} %, ${harmlessShapes.length} shapes\n${surprises.join("\n")}`);
  expect(share).toBeLessThanOrEqual(0.01);
});
