import { copyFileSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../support/source-files.ts";
import { runWell } from "../support/run.ts";
import { cli, corpusFiles, cpuWithChildren, say, withFolder } from "./measure.ts";

/* The whole commit hook, git included, on commits of 1, 100 and 1,000 files: against an empty node, and against the usual peer. */

const goals = new Map([[1, "≤ 1.6"], [100, "≤ 2.5"], [1_000, "≤ 6"]]);
const sources = corpusFiles.filter((file) => /\.(?:[cm]?[jt]s|json|md|ya?ml)$/u.test(file) && statSync(file).size < 100_000);

for (const [count, goal] of goals) withFolder((folder) => measure(folder, count, goal));

function measure(folder: string, count: number, goal: string): void {
  const step = Math.floor(sources.length / count);
  mkdirSync(join(folder, "src"));
  for (let index = 0; index < count; index += 1) {
    const file = sources[index * step] ?? "";
    copyFileSync(file, join(folder, "src", `${index}-${basename(file)}`));
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, ".lintstagedrc.json"), '{ "*": "secretlint --no-glob" }');
  writeFileSync(join(folder, ".secretlintrc.json"), '{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend" }] }');
  writeFileSync(join(folder, ".gitignore"), "node_modules\n");
  for (const args of [["init", "--quiet"], ["commit", "--quiet", "--allow-empty", "--message", "start"], ["add", "."]]) {
    runWell("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], { cwd: folder });
  }
  const [empty = 0, own = 0] = cpuWithChildren(15, folder, [process.execPath, "-e", "0"], [process.execPath, cli, "staged"]);
  const [peer = 0] = cpuWithChildren(3, folder, ["npx", "lint-staged"]);
  say(`the hook on ${count} files, × node -e 0`, own / empty, goal);
  say(`the same, × npx lint-staged with secretlint`, own / peer, "≤ 0.125");
}
