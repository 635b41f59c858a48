import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "../messages.ts";
import { print } from "../output.ts";
import { ProjectFolder } from "../init/project-folder.ts";
import { parseObject } from "../init/project.ts";
import { Problem } from "../problem.ts";
import { managerOf } from "./manager.ts";
import { repositoryHere } from "./repository.ts";
import type { Repository } from "./repository.ts";
import { mark, usualHooks } from "./stub.ts";

type Health = "hookWell" | "hookMissing" | "hookNotExecutable" | "hookOfOthers" | "programGone";

/** `credlint doctor`: 0 if git runs credlint before each commit of this clone, 1 if not; and why. */
export function doctor(): number {
  const repository = repositoryHere();
  if (!repository) throw new Problem(words.notInRepository);
  const { hooks, hooksPath } = repository;
  const health = new Map(usualHooks.map((hook) => [hook, healthOf(hook, repository)]));
  const isGuarded = health.get("pre-commit") === "hookWell";
  print(isGuarded ? words.guarded : words.unguarded);
  print(`  ${existsSync(hooks) ? words.hooksIn(hooks, hooksPath !== undefined) : words.noHooksFolder(hooks)}`);
  for (const [hook, state] of health) print(`  ${words[state](hook)}`);
  return isGuarded ? 0 : 1;
}

function healthOf(hook: string, { hooks, top }: Repository): Health {
  const file = join(hooks, hook);
  if (!existsSync(file)) return "hookMissing";
  if (!isExecutable(file)) return "hookNotExecutable";
  const text = readFileSync(file, "latin1");
  if (text.includes(mark)) return programsOf(text).every((path) => existsSync(path)) ? "hookWell" : "programGone";
  return runsCredlint(text) || isManaged(hook, hooks, top) ? "hookWell" : "hookOfOthers";
}

/** What a tool's own hook hands on to: husky's file of that name, or the configuration of the others. */
function isManaged(hook: string, hooks: string, top: string): boolean {
  const project = new ProjectFolder(top);
  const isHusky = hooks.replaceAll("\\", "/").endsWith("/_");
  if (isHusky) return runsCredlint(project.read(join(hooks, "..", hook)) ?? "");
  const { manager, file } = managerOf(project, parseObject(project.read("package.json") ?? "") ?? {});
  return manager !== "none" && manager !== "husky" && runsCredlint(project.read(file) ?? "");
}

function runsCredlint(text: string): boolean {
  return text.split("\n").some((line) => !line.trimStart().startsWith("#") && /\bcredlint\b/u.test(line));
}

/** Node and credlint as they were when the hook was written. */
function programsOf(text: string): string[] {
  return [...text.matchAll(/\b(?:node|cli)='(.*)'$/gmu)].map(([, path = ""]) => path.replaceAll(String.raw`'\''`, "'"));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
