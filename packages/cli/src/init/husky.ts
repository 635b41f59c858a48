import type { Project, Proposal } from "./project.ts";

const path = ".husky/pre-commit";

/** Lines that must stay in front: `#!/bin/sh`, comments, and what older versions of husky put there. */
const head = /^(?:#.*|\. .*husky\.sh.*|\s*)$/u;

/** husky 9 runs this file with `sh -e` and `node_modules/.bin` on the PATH, so that no `npx` is needed. */
export function huskyHook(project: Project): Proposal {
  const before = project.read(path);
  const lines = before?.split("\n") ?? [""];
  const hook = lines.findIndex((line) => runs(line, "credlint staged"));
  // In front of what is there: an `exit` further down must not skip it.
  const at = hook === -1 ? firstCommand(lines) : hook + 1;
  const missing = [
    ...(hook === -1 ? ["credlint staged"] : []),
    ...(lines.some((line) => runs(line, "lint-staged")) ? [] : ["lint-staged"]),
  ];
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
