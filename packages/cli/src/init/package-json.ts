import { words } from "../messages.ts";
import { setInJson } from "./json-text.ts";
import { firstExisting, isObject } from "./project.ts";
import type { JsonObject, Project, Proposal } from "./project.ts";
import { dependency, usesTypeScript } from "./typescript.ts";
import { versions } from "./versions.ts";

const path = "package.json";

const lintStaged = {
  // Names with brackets are names, not patterns.
  "*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}": "eslint --no-warn-ignored",
  "*": "secretlint --no-glob",
};

const lintStagedFiles = [
  ...[".json", ".yaml", ".yml", ".mjs", ".cjs", ".js", ".mts", ".cts", ".ts", ""].map((ending) => `.lintstagedrc${ending}`),
  ...["mjs", "cjs", "js", "mts", "cts", "ts"].map((ending) => `lint-staged.config.${ending}`),
];

/** The scripts, the dependencies and the lint-staged part of package.json. */
export function packageJson(project: Project, before: string, manifest: JsonObject, usesHusky: boolean): Proposal[] {
  let after = usesHusky ? setPrepare(before, manifest) : before;
  for (const [name, range] of Object.entries(versions)) {
    if (name === "@typescript-eslint/parser" && !usesTypeScript(manifest)) continue;
    if (name === "husky" && !usesHusky) continue;
    if (dependency(manifest, name) === undefined) after = setInJson(after, ["devDependencies", name], range);
  }
  const elsewhere = firstExisting(project, lintStagedFiles);
  if (!elsewhere && manifest["lint-staged"] === undefined) return [{ path, before, after: setInJson(after, ["lint-staged"], lintStaged) }];
  const own = elsewhere === undefined ? JSON.stringify(manifest["lint-staged"]) : project.read(elsewhere);
  const proposal = { path, before, after };
  return isComplete(own) ? [proposal] : [proposal, { path: elsewhere ?? path, advice: words.addToLintStaged(lintStaged) }];
}

/** husky arms the hooks of a clone after `npm install`. */
function setPrepare(text: string, manifest: JsonObject): string {
  const scripts = isObject(manifest["scripts"]) ? manifest["scripts"] : {};
  const prepare = typeof scripts["prepare"] === "string" ? scripts["prepare"] : "";
  if (/\bhusky\b/u.test(prepare)) return text;
  return setInJson(text, ["scripts", "prepare"], prepare === "" ? "husky" : `${prepare} && husky`);
}

function isComplete(text: string | undefined): boolean {
  return ["eslint", "secretlint"].every((tool) => text?.includes(tool));
}
