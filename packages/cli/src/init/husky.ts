import { commandOf } from "../hooks/stub.ts";
import type { HookName } from "../hooks/stub.ts";
import type { Project, Proposal } from "./project.ts";

/** Lines that must stay in front: `#!/bin/sh`, comments, and what older versions of husky put there. */
const head = /^(?:#.*|\. .*husky\.sh.*|\s*)$/u;

/** husky runs no hook of this name. */
const unknown = "reference-transaction";

/** husky 9 runs these files with `sh -e` and `node_modules/.bin` on the PATH, so that no `npx` is needed. */
export function huskyHooks(project: Project, hooks: readonly HookName[]): Proposal[] {
  return hooks.filter((hook) => hook !== unknown).map((hook) => huskyHook(project, hook));
}

function huskyHook(project: Project, name: HookName): Proposal {
  const path = `.husky/${name}`;
  const command = commandOf(name);
  const before = project.read(path);
  const lines = before?.split("\n") ?? [""];
  const hook = lines.findIndex((line) => runs(line, command));
  // In front of what is there: an `exit` further down must not skip it.
  const at = hook === -1 ? firstCommand(lines) : hook + 1;
  const wantsLinters = name === "pre-commit" && !lines.some((line) => runs(line, "lint-staged"));
  const missing = [...(hook === -1 ? [command] : []), ...(wantsLinters ? ["lint-staged"] : [])];
  const after = missing.length === 0 ? lines : [...lines.slice(0, at), ...missing, ...lines.slice(at)];
  return { path, before, after: after.join("\n") };
}

function firstCommand(lines: readonly string[]): number {
  const found = lines.findIndex((line) => !head.test(line));
  const end = lines.at(-1) === "" ? lines.length - 1 : lines.length;
  return found === -1 ? end : found;
}

function runs(line: string, command: string): boolean {
  return !line.trimStart().startsWith("#") && line.includes(command);
}
