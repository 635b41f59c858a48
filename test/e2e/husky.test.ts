import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withSamples } from "@credlint/tools/with-samples";
import { afterAll, expect, inject, it } from "vitest";
import { installedCopy } from "../support/installed-copy.ts";
import { run, runWell } from "../support/run.ts";
import type { Outcome } from "../support/run.ts";

/* What a user gets from `credlint init`: real husky, lint-staged, ESLint and secretlint around real commits. */
const { folder, remove } = installedCopy(inject("installed"));
const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", HOME: folder };

afterAll(remove);

it("guards a project from the first commit on", () => {
  git("init", "--quiet");
  git("config", "user.name", "Test");
  git("config", "user.email", "test@example.com");
  writeFileSync(join(folder, ".gitignore"), "node_modules\n");
  const first = run("npx", ["credlint", "init", "--yes"], { cwd: folder, env });
  expect(first.exit, first.stdout + first.stderr).toBe(0);
  expect(runWell("npx", ["credlint", "init", "--yes"], { cwd: folder, env })).toContain("Nothing to do");
  runWell("npm", ["run", "prepare"], { cwd: folder, env });

  mkdirSync(join(folder, "src"));
  write("src/clean.js", "export const token = process.env.GITHUB_TOKEN;\n");
  write(".env", "SHEET_ID=1\n");
  const clean = commit();
  expect(clean.exit, clean.stdout + clean.stderr).toBe(0);

  const { text, values } = withSamples('export const token = "<github-pat-classic>";\n');
  write("src/leak.js", text);
  const leak = commit();
  expect(leak.exit).toBe(1);
  expect(leak.stdout + leak.stderr).toContain("src/leak.js:1:23");
  expect(values.filter((value) => `${leak.stdout}${leak.stderr}`.includes(value))).toEqual([]);
  git("rm", "--cached", "--quiet", "src/leak.js");

  write("src/log.js", "console.log(process.env.GITHUB_TOKEN);\n");
  const logged = commit("src/log.js");
  expect(logged.exit).toBe(1);
  expect(logged.stdout + logged.stderr).toContain("credlint/no-secret-in-log");
  expect(runWell("git", ["log", "--format=%s"], { cwd: folder, env })).toBe("change\n");
});

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

function git(...args: readonly string[]): void {
  runWell("git", args, { cwd: folder, env });
}

function commit(path = "."): Outcome {
  git("add", path);
  return run("git", ["commit", "--message", "change"], { cwd: folder, env });
}
