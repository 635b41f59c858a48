import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { runWell } from "../support/run.ts";
import { root, sourceFiles } from "../support/source-files.ts";

/** Files and functions that may be larger, each with the reason. */
const allowed: Readonly<Record<string, string>> = {};

const files = sourceFiles("packages/*/src/**/*.ts")
  // Facts are data: their length is the world's.
  .filter((file) => !/catalogue\/src\/(providers|loggers|permissions|index)|eslint-plugin\/src\/rules\.ts$/u.test(file))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

interface Measured {
  readonly name: string;
  readonly value: number;
}

const fileLines = files.map(({ path, text }) => ({ name: path, value: text.trimEnd().split("\n").length }));
const functions = files.flatMap(({ path, text }) => functionsOf(path, text));

it("files are short", () => {
  show("file lines", fileLines);
  expect(percentile(fileLines, 0.5)).toBeLessThanOrEqual(60);
  expect(percentile(fileLines, 0.9)).toBeLessThanOrEqual(120);
  expect(over(fileLines, 250)).toEqual([]);
});

it("functions are short and straight", () => {
  const lines = functions.map(({ name, lines: value }) => ({ name, value }));
  const branches = functions.map(({ name, branches: value }) => ({ name, value }));
  show("function lines", lines);
  show("branches", branches);
  expect(percentile(lines, 0.9)).toBeLessThanOrEqual(20);
  expect(over(lines, 40)).toEqual([]);
  expect(over(branches, 12)).toEqual([]);
});

it("nothing is written twice", () => {
  const folder = mkdtempSync(join(tmpdir(), "credlint-jscpd-"));
  const ignore = "**/*.test.ts,**/generated/**,**/providers/**,**/loggers/**,**/build/**,**/dist/**,**/node_modules/**";
  runWell("npx", ["jscpd", "packages", "--format", "typescript", "--min-lines", "6", "--ignore", ignore, "--reporters", "json", "--output", folder, "--silent"], { cwd: root });
  const report: { statistics: { total: { percentage: number } } } = JSON.parse(readFileSync(join(folder, "jscpd-report.json"), "utf8"));
  rmSync(folder, { recursive: true });
  console.log(`copy-paste: ${report.statistics.total.percentage} %`);
  expect(report.statistics.total.percentage).toBeLessThanOrEqual(1);
});

it("the type system is not escaped", () => {
  const escapes = files.flatMap(({ path, text }) => escapesIn(path, text));
  const lines = fileLines.reduce((sum, { value }) => sum + value, 0);
  console.log(`type escapes: ${escapes.length} in ${lines} lines\n${escapes.join("\n")}`);
  expect(escapes.length).toBeLessThanOrEqual(Math.ceil(lines / 1_000));
});

/** Places where `as`, `any` or a suppression tells the compiler to look away; `as const` tells it more. */
function escapesIn(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found = [...text.matchAll(/@ts-(?:ignore|expect-error|nocheck)|\/[/*] *eslint-disable/gu)].map(({ index }) => index);
  const visit = (node: ts.Node): void => {
    // `as unknown as T` is one escape, written as two.
    const isInner = node.parent && ts.isAsExpression(node.parent);
    const isAssertion = !isInner && (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node));
    if (isAssertion && !ts.isConstTypeReference(node.type)) found.push(node.getStart(source));
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(node.getStart(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((at) => `${path}:${source.getLineAndCharacterOfPosition(at).line + 1}`);
}

function functionsOf(path: string, text: string): { name: string; lines: number; branches: number }[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found: { name: string; lines: number; branches: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const [from, to] = [node.getStart(source), node.end].map((at) => source.getLineAndCharacterOfPosition(at).line);
      const name = `${path}:${(from ?? 0) + 1}`;
      found.push({ name, lines: (to ?? 0) - (from ?? 0) + 1, branches: branchesIn(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Decisions of a function itself; what functions inside it decide is theirs. */
function branchesIn(owner: ts.Node): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (isDecision(node)) count += 1;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(owner, visit);
  return count;
}

function isDecision(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) {
    const logical = [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken];
    return logical.includes(node.operatorToken.kind);
  }
  // A switch that maps each kind of node to one call is a table, so it counts once.
  return (
    ts.isIfStatement(node) || ts.isConditionalExpression(node) || ts.isIterationStatement(node, false) || ts.isSwitchStatement(node)
  );
}

function percentile(measured: readonly Measured[], share: number): number {
  const values = measured.map(({ value }) => value).sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

function over(measured: readonly Measured[], limit: number): string[] {
  return measured.filter(({ name, value }) => value > limit && !allowed[name]).map(({ name, value }) => `${name}: ${value}`);
}

function show(what: string, measured: readonly Measured[]): void {
  const [median, p90, max] = [0.5, 0.9, 1].map((share) => percentile(measured, share));
  console.log(`${what}: median ${median}, p90 ${p90}, max ${max} (${measured.length})`);
}
