import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { camelCase } from "./generate/modules.ts";
import { root } from "./repository.ts";

/** A file of `template/`, and where its copy goes. */
interface Copy {
  readonly template: string;
  readonly target: (name: string) => string;
}

interface Kind {
  /** The name in the template, which the new name takes the place of. */
  readonly example: string;
  readonly copies: readonly Copy[];
  readonly next: string;
}

const rules = "packages/eslint-plugin/src/rules";

const kinds: Readonly<Record<string, Kind>> = {
  rule: {
    example: "no-example",
    copies: [
      { template: "no-example.ts", target: (name) => `${rules}/${name}.ts` },
      { template: "no-example.test.ts", target: (name) => `${rules}/${name}.test.ts` },
      { template: "no-example.md", target: (name) => `docs/rules/${name}.md` },
    ],
    next: "Write the rule, its test and its page, then run `npm run generate`.",
  },
  provider: {
    example: "example-provider",
    copies: [{ template: "example-provider.ts", target: (name) => `packages/catalogue/src/providers/${name}.ts` }],
    next: "Write down the facts with their sources, then run `npm run generate`.",
  },
  logger: {
    example: "example-logger",
    copies: [{ template: "example-logger.ts", target: (name) => `packages/catalogue/src/loggers/${name}.ts` }],
    next: "Write down the facts with their sources, then run `npm run generate`.",
  },
};

const [kindName = "", name = ""] = process.argv.slice(2);
const kind = kinds[kindName];
if (!kind || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name)) {
  fail(`Usage: npm run new <${Object.keys(kinds).join("|")}> <name-in-lower-case>.`);
} else {
  create(kind);
}

function create({ example, copies, next }: Kind): void {
  const taken = copies.map(({ target }) => target(name)).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) return fail(`${taken.join(", ")} exists already; choose another name.`);
  for (const { template, target } of copies) {
    const text = readFileSync(join(root, "packages/tools/template", template), "utf8")
      .replaceAll(/\.\.\/\.\.\/(?:eslint-plugin|catalogue)\/src\//gu, "../")
      .replaceAll(example, name)
      .replaceAll(camelCase(example), camelCase(name));
    writeFileSync(join(root, target(name)), text);
    console.log(`wrote ${target(name)}`);
  }
  console.log(next);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
