import { execFileSync } from "node:child_process";

/*
 * Says in one sentence what is missing, before something else fails in many. On Linux and Windows the lock file brings
 * its own Node; elsewhere the developer's Node must be new enough for the linters used here.
 */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 22)) {
  fail(`Node ${process.versions.node} is too old to work on credlint: install 22.22 or newer.`);
}
try {
  execFileSync("git", ["--version"], { stdio: "ignore" });
} catch {
  fail("git was not found: install it, the hook and its tests need it.");
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
