import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { providers } from "@credlint/catalogue";
import { sample } from "@credlint/scanner/sample";
import { run, runWell } from "../support/run.ts";
import { cli, withFolder } from "./measure.ts";

/*
 * `node test/bench/killed.ts [kills]`: a commit of 100 files, one of them with a secret, is killed at a random instant;
 * by turns git with its hook, and the hook alone. Nothing may change, and nothing leak through.
 */

const kills = Number(process.argv[2] ?? 200);
const format = providers.flatMap(({ tokens }) => tokens).find(({ id }) => id === "github-pat-classic");
if (!format) throw new Error("The catalogue lacks the format this needs.");
const leak = `const token = "${sample(format).value}";\n`;
const author = ["-c", "user.name=A", "-c", "user.email=a@example.com"];

/** Starts the commit in a group of its own, waits, and kills what the last argument names. */
const killing = `
rm -f "$1"; setsid git ${author.join(" ")} commit --quiet --message leak >/dev/null 2>&1 & group=$!
sleep "$2"
if [ "$3" = hook ]; then [ -s "$1" ] && kill -KILL "$(cat "$1")" 2>/dev/null; else kill -KILL -- "-$group" 2>/dev/null; fi
wait "$group"; exit 0`;

withFolder((folder) => {
  const project = join(folder, "project");
  mkdirSync(join(project, "src"), { recursive: true });
  runWell("git", ["init", "--quiet"], { cwd: project });
  runWell("git", [...author, "commit", "--quiet", "--allow-empty", "--message", "start"], { cwd: project });
  for (let index = 0; index < 100; index += 1) {
    writeFileSync(join(project, "src", `${index}.ts`), index === 50 ? leak : `export const value = "${"text ".repeat(index * 10)}";\n`);
  }
  runWell("git", ["add", "."], { cwd: project });
  const pid = join(folder, "pid");
  writeFileSync(join(project, ".git/hooks/pre-commit"), `#!/bin/sh\necho $$ > "${pid}"\nexec "${process.execPath}" "${cli}" staged\n`, { mode: 0o755 });
  const before = stateOf(project);
  const start = performance.now();
  run("bash", ["-c", killing, "bash", pid, "0", "hook"], { cwd: project });
  const whole = performance.now() - start;
  let [changed, locks] = [0, 0];
  for (let kill = 0; kill < kills; kill += 1) {
    const after = ((Math.random() * whole * 1.2) / 1_000).toFixed(3);
    run("bash", ["-c", killing, "bash", pid, after, kill % 2 === 0 ? "all" : "hook"], { cwd: project });
    // Git's own, which it leaves if it is killed itself.
    const lock = join(project, ".git/index.lock");
    if (readdirSync(join(project, ".git")).includes("index.lock")) locks += 1;
    rmSync(lock, { force: true });
    if (stateOf(project) !== before) changed += 1;
  }
  console.log(`${kills} kills within ${whole.toFixed(0)} ms: ${changed} changed something, ${locks} left git's own index.lock`);
});

/** HEAD, refs, index entries and flags, every file's bytes and mode, and what lies in .git. */
function stateOf(project: string): string {
  const said = [["rev-parse", "HEAD"], ["for-each-ref"], ["ls-files", "--stage", "-v"]].map((args) => runWell("git", args, { cwd: project }));
  const files = readdirSync(project, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.git\/(?:index|COMMIT_EDITMSG|objects\/)/u.test(join(entry.parentPath, entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  return [...said, ...files.sort().map((file) => `${file} ${createHash("sha256").update(readFileSync(file)).digest("hex")}`)].join("\n");
}
