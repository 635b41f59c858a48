import { words } from "../messages.ts";
import { firstExisting } from "./project.ts";
import type { JsonObject, Project, Proposal } from "./project.ts";
import { dependency, usesTypeScript } from "./typescript.ts";

const flat = ["js", "mjs", "cjs", "ts", "mts", "cts"].map((ending) => `eslint.config.${ending}`);
const older = ["", ".js", ".cjs", ".json", ".yaml", ".yml"].map((ending) => `.eslintrc${ending}`);

/** Files that git ignores may hold secrets; the ESLint we install can read which they are. */
const ignoring = {
  imports: 'import { fileURLToPath } from "node:url";\n',
  entry: '  includeIgnoreFile(fileURLToPath(new URL(".gitignore", import.meta.url))),\n',
};

/** A new eslint.config, or what to add to the one that is there: configs are code, and code is the user's. */
export function eslintConfig(project: Project, manifest: JsonObject): Proposal {
  const existing = firstExisting(project, flat);
  const text = existing === undefined ? undefined : project.read(existing);
  if (existing !== undefined && text !== undefined) {
    const isSetUp = text.includes("eslint-plugin-credlint");
    return isSetUp ? { path: existing, before: text, after: text } : { path: existing, advice: words.addToEslint };
  }
  const old = manifest["eslintConfig"] === undefined ? firstExisting(project, older) : "package.json";
  // A new flat config would switch the old one off.
  if (old !== undefined) return { path: old, advice: words.replaceOldEslint };
  const path = manifest["type"] === "module" ? "eslint.config.js" : "eslint.config.mjs";
  return { path, before: undefined, after: newConfig(usesTypeScript(manifest), canReadIgnoreFile(project, manifest)) };
}

/** Of an ESLint that is there already nobody knows here whether it is new enough. */
function canReadIgnoreFile(project: Project, manifest: JsonObject): boolean {
  return project.read(".gitignore") !== undefined && dependency(manifest, "eslint") === undefined;
}

function newConfig(isTypeScript: boolean, readsIgnoreFile: boolean): string {
  const helpers = readsIgnoreFile ? "defineConfig, includeIgnoreFile" : "defineConfig";
  return [
    ...(readsIgnoreFile ? [ignoring.imports] : []),
    ...(isTypeScript ? ['import * as parser from "@typescript-eslint/parser";\n'] : []),
    'import credlint from "eslint-plugin-credlint";\n',
    `import { ${helpers} } from "eslint/config";\n\nexport default defineConfig([\n`,
    ...(readsIgnoreFile ? [ignoring.entry] : []),
    "  credlint.configs.recommended,\n",
    ...(isTypeScript ? ['  { files: ["**/*.{ts,tsx,mts,cts}"], languageOptions: { parser } },\n'] : []),
    "  credlint.configs.text,\n]);\n",
  ].join("");
}
