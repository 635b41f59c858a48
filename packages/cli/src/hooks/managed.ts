import { setInJson } from "../init/json-text.ts";
import { isObject } from "../init/project.ts";
import type { JsonObject, Project, Proposal } from "../init/project.ts";
import { words } from "../messages.ts";
import type { Managed } from "./manager.ts";
import { commandOf } from "./stub.ts";
import type { HookName } from "./stub.ts";

/** Adds the checks to what a project's own tool runs, or says what to add where that is code. */
export function managedHooks(project: Project, manifest: JsonObject, { manager, file }: Managed, hooks: readonly HookName[]): Proposal[] {
  const before = project.read(file) ?? "";
  if (before.includes("credlint staged")) return [{ path: file, before, after: before }];
  if (manager === "lefthook") return [lefthook(file, before, hooks)];
  if (manager === "pre-commit") return [preCommit(file, before)];
  return [simple(file, before, manifest, hooks)];
}

function lefthook(path: string, before: string, hooks: readonly HookName[]): Proposal {
  // Lefthook gives arguments in braces, and hands on standard input only if told.
  const blocks = hooks.map((hook) => {
    const run = commandOf(hook).replace(' "$1"', " {1}").replace(' "$@"', " {1} {2}");
    return `${hook}:\n  commands:\n    credlint:\n      run: npx --no-install ${run}${hook === "pre-push" || hook === "reference-transaction" ? "\n      use_stdin: true" : ""}\n`;
  });
  const isTaken = hooks.some((hook) => new RegExp(`^["']?${hook}["']?\\s*:`, "mu").test(before));
  if (!/\.ya?ml$/u.test(path) || isTaken) return { path, advice: words.addToManager(blocks.join("")) };
  return { path, before, after: `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${blocks.join("")}` };
}

function preCommit(path: string, before: string): Proposal {
  const own = [
    "- repo: local",
    "  hooks:",
    "    - id: credlint",
    "      name: credlint",
    "      entry: npx --no-install credlint staged",
    "      language: system",
    "      pass_filenames: false",
    "      always_run: true",
  ];
  const keys = [...before.matchAll(/^([a-z_]+):/gmu)].map(([, key]) => key);
  const indentation = /^( *)- repo:/mu.exec(before)?.[1];
  // The list must be the last part of the file for a new item to fall into it.
  if (keys.at(-1) !== "repos" || indentation === undefined) return { path, advice: words.addToManager(own.join("\n")) };
  const item = own.map((line) => `${indentation}${line}\n`).join("");
  return { path, before, after: `${before}${before.endsWith("\n") ? "" : "\n"}${item}` };
}

function simple(path: string, before: string, manifest: JsonObject, hooks: readonly HookName[]): Proposal {
  const present = manifest["simple-git-hooks"];
  if (path !== "package.json" || !isObject(present)) return { path, advice: words.addToManager(hooks.map((hook) => `"${hook}": "npx --no-install ${commandOf(hook)}"`).join("\n")) };
  let after = before;
  for (const hook of hooks) {
    const old = present[hook];
    after = setInJson(after, ["simple-git-hooks", hook], [`npx --no-install ${commandOf(hook)}`, ...(typeof old === "string" ? [old] : [])].join(" && "));
  }
  return { path, before, after };
}
