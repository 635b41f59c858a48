import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runWell } from "../support/run.ts";
import { cli, cpuWithChildren, say, withFolder } from "./measure.ts";

/*
 * `CREDLINT_BENCH_REPOSITORY=<git directory> node test/bench/history.ts`: every object of a repository, against the least
 * that git needs to read them and against the log that other scanners read.
 */

const repository = process.env["CREDLINT_BENCH_REPOSITORY"] ?? "";

withFolder((folder) => {
  const copy = join(folder, "copy.git");
  cpSync(repository, copy, { recursive: true });
  rmSync(join(copy, "credlint"), { recursive: true, force: true });
  const [all, blobs] = [join(folder, "all.sh"), join(folder, "blobs.sh")];
  writeFileSync(all, "git rev-list --objects --all");
  writeFileSync(blobs, "git rev-list --objects --filter=object:type=blob --filter-provided-objects --all | cut -d' ' -f1 | git cat-file --batch");
  const counted = runWell("sh", ["-c", `sh ${blobs} | wc -c; git rev-list --objects --filter=object:type=blob --filter-provided-objects --all | wc -l`], { cwd: copy });
  const [bytes = "", count = ""] = counted.trim().split(/\s+/u);
  console.log(`${count} blobs, ${Math.round(Number(bytes) / 1e6)} MB`);
  const fresh = ["sh", "-c", `rm -rf credlint; "${process.execPath}" "${cli}" history`];
  const [read = 0, log = 0, first = 0] = cpuWithChildren(2, copy, ["sh", blobs], ["git", "log", "-p", "--all"], fresh);
  const [listed = 0, second = 0] = cpuWithChildren(3, copy, ["sh", all], [process.execPath, cli, "history"]);
  say("the history, × git cat-file of all blobs", first / read, "≤ 2.5");
  say("the history, × git log -p", first / log, "< 1");
  say("the history once more, × git rev-list --objects --all", second / listed, "≤ 1.2");
});
