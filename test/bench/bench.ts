import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../support/run.ts";
import { root } from "../support/source-files.ts";

/*
 * `npm run bench`: processor time as ratios within one run, best of several rounds. Not a test: machines differ.
 */
const rounds = 7;

/** Processor milliseconds of a whole node process. */
function cpu(code: string): number {
  const measured = Array.from({ length: rounds }, () => {
    const { stdout } = run(process.execPath, ["--input-type=module", "--eval", `${code}\nconst { user, system } = process.cpuUsage(); console.log((user + system) / 1000);`], { cwd: root });
    return Number(stdout.trim().split("\n").at(-1));
  });
  return Math.min(...measured);
}

function importing(...modules: readonly string[]): string {
  return modules.map((module) => `await import(${JSON.stringify(module)});`).join("\n");
}

const dist = (name: string): string => pathToFileURL(join(root, "packages", name)).href;
const empty = cpu("");
const eslint = cpu(importing("eslint"));
const withPlugin = cpu(importing("eslint", dist("eslint-plugin/dist/index.js")));
console.log(`node alone: ${empty.toFixed(0)} ms = 1.0`);
console.log(`the plugin, loaded after ESLint: +${(withPlugin - eslint).toFixed(1)} ms (${(withPlugin / eslint).toFixed(2)} × ESLint alone)`);

for (const part of ["whole-scan", "against-secretlint", "hook", "number-of-formats", "hostile-lines", "large-file"]) await import(`./${part}.ts`);
