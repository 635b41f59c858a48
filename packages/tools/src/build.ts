import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { buildCommand, comments, common } from "./build-command.ts";
import { root } from "./repository.ts";

/** A published package: one bundled file each, so that users get no dependency they did not ask for. */
interface Bundle {
  readonly folder: string;
  readonly input: string;
  readonly output: string;
  /** Packages the user's project brings along. */
  readonly external: readonly string[];
  /** ESLint and secretlint import theirs; what git starts is CommonJS, since node's other loader costs as much as a small scan. */
  readonly format: "esm" | "cjs";
  /** Whether other code imports it, and so needs types. */
  readonly hasTypes: boolean;
}

const bundles: readonly Bundle[] = [
  { folder: "eslint-plugin", input: "index.ts", output: "index.js", external: [], format: "esm", hasTypes: true },
  {
    folder: "secretlint-rule-preset",
    input: "index.ts",
    output: "index.js",
    external: ["@secretlint/secretlint-rule-filter-comments"],
    format: "esm",
    hasTypes: true,
  },
  {
    folder: "cli",
    input: "main.ts",
    output: "credlint.cjs",
    external: [],
    format: "cjs",
    hasTypes: false,
  },
];

await Promise.all(bundles.map(build));

async function build({ folder, input, output, external, format, hasTypes }: Bundle): Promise<void> {
  const packageRoot = join(root, "packages", folder);
  const dist = join(packageRoot, "dist");
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const entry = join(packageRoot, "src", input);
  if (format === "cjs") await buildCommand(entry, join(dist, output));
  else await buildWhole(entry, join(dist, output), external);
  for (const file of readdirSync(dist)) writeFileSync(join(dist, file), asciiOnly(readFileSync(join(dist, file), "utf8")));
  if (hasTypes) writeFileSync(join(dist, "index.d.ts"), selfContained(join(packageRoot, "build", "index.d.ts")));
  copyFileSync(join(root, "LICENSE"), join(packageRoot, "LICENSE"));
}

async function buildWhole(entry: string, file: string, external: readonly string[]): Promise<void> {
  const bundle = await rolldown({ ...common, input: entry, external: [...external] });
  await bundle.write({ file, format: "esm", codeSplitting: false, comments });
  await bundle.close();
}

/** One character beyond ASCII makes V8 decode and keep the whole file in two bytes a character, which the hook would feel. */
function asciiOnly(code: string): string {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Throws if the entry's types lean on files that are not shipped: state the exported types in index.ts itself. */
function selfContained(declarations: string): string {
  const text = readFileSync(declarations, "utf8");
  const relative = /from "(\.[^"]+)"/u.exec(text);
  if (relative) throw new Error(`${declarations} imports ${relative[1]}, which is not published.`);
  return text.replace(/\n\/\/# sourceMappingURL=.*$/u, "");
}
