import { words } from "../messages.ts";
import { appendInJson } from "./json-text.ts";
import { firstExisting, isObject, parseObject } from "./project.ts";
import type { JsonObject, Project, Proposal } from "./project.ts";

const path = ".secretlintrc.json";
const others = [".secretlintrc", ".secretlintrc.yml", ".secretlintrc.yaml", ".secretlintrc.js", ".secretlintrc.cjs", ".secretlintrc.mjs"];
const preset = { id: "@credlint/secretlint-rule-preset" };

/** Our preset among secretlint's rules, wherever they stand. */
export function secretlintConfig(project: Project, manifest: JsonObject): Proposal[] {
  const before = project.read(path);
  if (before !== undefined) return [inJson(before)];
  const other = manifest["secretlint"] === undefined ? firstExisting(project, others) : "package.json";
  if (other === undefined) return [{ path, before, after: `${JSON.stringify({ rules: [preset] }, undefined, 2)}\n` }];
  const text = other === "package.json" ? JSON.stringify(manifest["secretlint"]) : project.read(other);
  return text?.includes(preset.id) ? [] : [{ path: other, advice: words.addToSecretlint(preset) }];
}

function inJson(before: string): Proposal {
  const config = parseObject(before);
  const rules = config?.["rules"] ?? [];
  if (!config || !Array.isArray(rules)) return { path, advice: words.addToSecretlint(preset) };
  const isListed = rules.some((rule) => isObject(rule) && rule["id"] === preset.id);
  return { path, before, after: isListed ? before : appendInJson(before, "rules", [preset]) };
}
