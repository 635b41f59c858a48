import { isObject } from "../init/project.ts";
import type { JsonObject, Project } from "../init/project.ts";
import { firstExisting } from "../init/project.ts";
import { dependency } from "../init/typescript.ts";

export type Manager = "husky" | "lefthook" | "simple-git-hooks" | "pre-commit" | "none";

const lefthook = ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml", "lefthook.toml", "lefthook.json", "lefthook.jsonc"];
const simple = [".simple-git-hooks.cjs", ".simple-git-hooks.js", ".simple-git-hooks.json", "simple-git-hooks.cjs", "simple-git-hooks.js", "simple-git-hooks.json"];

/** The file in which a tool that runs hooks is told which. */
export interface Managed {
  readonly manager: Manager;
  readonly file: string;
}

/** Who runs the hooks of a project. */
export function managerOf(project: Project, manifest: JsonObject, hooksPath = ""): Managed {
  const ofLefthook = firstExisting(project, lefthook);
  if (ofLefthook !== undefined) return { manager: "lefthook", file: ofLefthook };
  if (isObject(manifest["simple-git-hooks"])) return { manager: "simple-git-hooks", file: "package.json" };
  const ofSimple = firstExisting(project, simple);
  if (ofSimple !== undefined) return { manager: "simple-git-hooks", file: ofSimple };
  if (project.read(".pre-commit-config.yaml") !== undefined) return { manager: "pre-commit", file: ".pre-commit-config.yaml" };
  const isHusky = hooksPath.includes(".husky") || dependency(manifest, "husky") !== undefined || project.read(".husky/pre-commit") !== undefined;
  return { manager: isHusky ? "husky" : "none", file: ".husky" };
}
