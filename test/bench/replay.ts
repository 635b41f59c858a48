import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, runWell } from "../support/run.ts";
import { cli, withFolder } from "./measure.ts";

/*
 * `CREDLINT_BENCH_REPOSITORY=<git directory> node test/bench/replay.ts [count]`: the last commits of a real project, each
 * as if it were being made now. Lists what the hook would block, for a person to judge. Files that the copy of the
 * repository lacks (some leave out the largest) are taken out of the commit.
 */

const repository = process.env["CREDLINT_BENCH_REPOSITORY"] ?? "";
const count = process.argv[2] ?? "1000";

withFolder((folder) => {
  // The project's objects, and an index and a HEAD of our own.
  runWell("git", ["init", "--quiet", folder], { cwd: folder });
  writeFileSync(join(folder, ".git/objects/info/alternates"), `${join(repository, "objects")}\n`);
  const log = run("git", ["--git-dir", repository, "rev-list", "--no-merges", `--max-count=${count}`, "--parents", "HEAD"], { cwd: folder });
  const blocked: string[] = [];
  const failed: string[] = [];
  let missing = 0;
  const commits = log.stdout.split("\n").filter((line) => line.includes(" ")).map((line) => line.split(" "));
  for (const [commit = "", parent = ""] of commits) {
    runWell("git", ["update-ref", "--no-deref", "HEAD", parent], { cwd: folder });
    runWell("git", ["read-tree", commit], { cwd: folder });
    leaveOutMissing();
    const { exit, stdout, stderr } = run(process.execPath, [cli, "staged"], { cwd: folder });
    if (exit === 1) blocked.push(`${commit}\n${stdout}`);
    if (exit === 2) failed.push(`${commit} ${stderr}`);
  }
  console.log(blocked.join("\n"));
  console.log(failed.join(""));
  console.log(`${commits.length} commits: ${blocked.length} blocked, ${failed.length} not checked, ${missing} files left out`);

  function leaveOutMissing(): void {
    const fields = runWell("git", ["diff-index", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev", "--diff-filter=d", "HEAD"], { cwd: folder }).split("\0");
    const paths = fields.filter((_, index) => index % 2 === 1);
    const ids = fields.filter((field) => field.startsWith(":")).map((field) => field.split(" ")[3] ?? "");
    const found = run("git", ["cat-file", "--batch-check"], { cwd: folder, input: `${ids.join("\n")}\n` }).stdout.split("\n");
    for (const [index, path] of paths.entries()) {
      if (!found[index]?.endsWith(" missing") || fields[2 * index]?.startsWith(":160000") || fields[2 * index]?.includes(" 160000 ")) continue;
      runWell("git", ["update-index", "--force-remove", "--", path], { cwd: folder });
      missing += 1;
    }
  }
});
