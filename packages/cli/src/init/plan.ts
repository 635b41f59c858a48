import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import { editorSettings } from "./editor.ts";
import { eslintConfig } from "./eslint.ts";
import { huskyHook } from "./husky.ts";
import { packageJson } from "./package-json.ts";
import { parseObject } from "./project.ts";
import type { Project, Proposal } from "./project.ts";
import { secretlintConfig } from "./secretlint.ts";

/** What `init` would make of the project. Throws a Problem if there is no package.json to start from. */
export function plan(project: Project): Proposal[] {
  const text = project.read("package.json");
  if (text === undefined) throw new Problem(words.noPackageJson);
  const manifest = parseObject(text);
  if (!manifest) throw new Problem(words.brokenPackageJson);
  return [
    ...packageJson(project, text, manifest),
    huskyHook(project),
    eslintConfig(project, manifest),
    ...secretlintConfig(project, manifest),
    editorSettings(project),
  ];
}
