import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { sourceFiles } from "../support/source-files.ts";

/** A room of the house: files below `folder` may import what is listed, besides their own room. */
interface Room {
  readonly folder: string;
  readonly mayImport: readonly string[];
  /** Why the walls stand where they stand; shown to whoever breaks through one. */
  readonly because: string;
}

const plugin = "packages/eslint-plugin/src";

/** The most particular folder first. */
const rooms: readonly Room[] = [
  { folder: "packages/catalogue/src", mayImport: [], because: "facts are data and depend on nothing" },
  {
    folder: "packages/scanner/src",
    mayImport: ["@credlint/catalogue"],
    because: "the scanner runs everywhere: no I/O, no syntax tree, no dependency",
  },
  {
    folder: "packages/scopes/src",
    mayImport: ["@credlint/catalogue", "jsonc-parser", "yaml"],
    because: "what scopes grant is told the same way in every front: no I/O, no syntax tree of code",
  },
  { folder: `${plugin}/syntax`, mayImport: ["@typescript-eslint/utils"], because: "syntax helpers know one node, not the file" },
  { folder: `${plugin}/languages`, mayImport: ["eslint"], because: "a language knows nothing of rules" },
  {
    folder: `${plugin}/analysis`,
    mayImport: [
      `${plugin}/syntax`,
      `${plugin}/languages`,
      "@typescript-eslint/utils",
      "@credlint/catalogue (types)",
      "@credlint/scanner/secret-name",
      "@credlint/scopes",
    ],
    because: "an analysis answers a question; facts are handed in by the rule that asks; only what names mean and what scopes grant is told in one way for all",
  },
  {
    folder: `${plugin}/rules`,
    mayImport: [`${plugin}/analysis`, `${plugin}/syntax`, `${plugin}/create-rule.ts`, "@credlint/scanner", "@credlint/scopes", "@credlint/catalogue", "@typescript-eslint/utils"],
    because: "rules stay short by asking analyses, and never lean on each other",
  },
  {
    folder: plugin,
    mayImport: [`${plugin}/rules`, `${plugin}/languages`, "eslint", "@typescript-eslint/utils"],
    because: "the plugin's face only gathers; it has no run-time dependency",
  },
  {
    folder: "packages/secretlint-rule-preset/src",
    mayImport: ["@credlint/scanner", "@credlint/scopes", "@credlint/catalogue", "@secretlint/", "node:"],
    because: "fronts are thin and never import each other; only the project's policy is read from the disk, since secretlint shares no settings among rules",
  },
  {
    folder: "packages/cli/src/manifests",
    mayImport: ["packages/cli/src", "@credlint/scopes", "node:"],
    because: "what manifests ask for is told by one engine for all fronts",
  },
  {
    folder: "packages/cli/src",
    mayImport: ["@credlint/scanner", "@credlint/catalogue", "node:"],
    because: "the hook runs in everyone's commit: nothing but node, git and the scanner",
  },
];

/** Rooms whose files may not import each other: each is one subject. */
const strangers = [`${plugin}/rules`, "packages/catalogue/src/providers", "packages/catalogue/src/loggers"];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const imports = sourceFiles("packages/*/src/**/*.ts").flatMap(importsOf);

it("no file imports from a room it may not enter", () => {
  const breaches = imports.flatMap(({ from, to, isType }) => {
    const room = rooms.find(({ folder }) => from.startsWith(`${folder}/`));
    if (!room) return [];
    const allowed = [room.folder, ...room.mayImport.map((entry) => (isType ? entry.replace(" (types)", "") : entry))];
    return allowed.some((entry) => to === entry || to.startsWith(entry.endsWith("/") || entry.endsWith(":") ? entry : `${entry}/`))
      ? []
      : [`${from} imports ${to}: ${room.because}.`];
  });
  expect(breaches).toEqual([]);
});

it("no rule imports a rule, no provider a provider, no logger a logger", () => {
  const breaches = imports.filter(({ from, to }) =>
    strangers.some((folder) => from.startsWith(`${folder}/`) && to.startsWith(`${folder}/`)),
  );
  expect(breaches).toEqual([]);
});

it("no imports go round in a circle", () => {
  const next = new Map<string, string[]>();
  for (const { from, to, isType } of imports) if (!isType) next.set(from, [...(next.get(from) ?? []), to]);
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

function importsOf(from: string): Import[] {
  const source = ts.createSourceFile(from, readFileSync(join(import.meta.dirname, "../..", from), "utf8"), ts.ScriptTarget.ESNext);
  return source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const isType = isImport ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : statement.isTypeOnly;
    const { text } = statement.moduleSpecifier;
    return [{ from, to: text.startsWith(".") ? normalize(join(dirname(from), text)) : text, isType }];
  });
}
