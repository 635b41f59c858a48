import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./repository.ts";

/* Asks publint and attw about each published package; both see what a user's tools will see. */
const published = ["eslint-plugin", "secretlint-rule-preset", "cli"];
const typed = ["eslint-plugin", "secretlint-rule-preset"];

const checks = [
  ...published.map((name) => ["publint", "--strict", join("packages", name)]),
  ...typed.map((name) => ["attw", "--profile", "esm-only", "--pack", join("packages", name)]),
];

for (const [program = "", ...args] of checks) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exitCode = 1;
}
