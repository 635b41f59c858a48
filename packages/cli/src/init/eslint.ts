import { words } from "../messages.ts";
import { firstExisting } from "./project.ts";
import type { JsonObject, Project, Proposal } from "./project.ts";
import { usesTypeScript } from "./typescript.ts";

const flat = ["js", "mjs", "cjs", "ts", "mts", "cts"].map((ending) => `eslint.config.${ending}`);
const older = ["", ".js", ".cjs", ".json", ".yaml", ".yml"].map((ending) => `.eslintrc${ending}`);

const forJavaScript = `import credlint from "eslint-plugin-credlint";

export default [credlint.configs.recommended, credlint.configs.text];
`;

const forTypeScript = `import * as parser from "@typescript-eslint/parser";
import credlint from "eslint-plugin-credlint";

export default [
  credlint.configs.recommended,
  { files: ["**/*.{ts,tsx,mts,cts}"], languageOptions: { parser } },
  credlint.configs.text,
];
`;

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
  return { path, before: undefined, after: usesTypeScript(manifest) ? forTypeScript : forJavaScript };
}
