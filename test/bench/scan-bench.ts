import { mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scan } from "@credlint/scanner";
import { detectors } from "../../packages/scanner/src/detectors.ts";
import { Filter } from "../../packages/scanner/src/filter.ts";
import { run } from "../support/run.ts";
import { root } from "../support/source-files.ts";

/*
 * What scanning costs, against reading the same files. `CREDLINT_BENCH_CORPUS` names a folder of at least 100 MB;
 * without it this repository's own node_modules serves.
 */
const corpus = process.env["CREDLINT_BENCH_CORPUS"] ?? join(root, "node_modules");
const cli = join(root, "packages/cli/dist/credlint.js");
const rounds = 3;

/** Least processor milliseconds of a whole process, children aside, over some rounds. */
function cpuOf(args: readonly string[]): number {
  const report = "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write(`\\ncpu ${(user + system) / 1000}`); });";
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  const measured = Array.from({ length: rounds }, () => {
    const { stderr } = run(process.execPath, ["--import", preload, ...args], { cwd: root });
    return Number(/cpu ([\d.]+)$/u.exec(stderr)?.[1]);
  });
  return Math.min(...measured);
}

function cpu(work: () => void): number {
  const measured = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...measured);
}

function say(what: string, ratio: number, goal: string): void {
  console.log(`${what}: ${ratio.toFixed(2)} (goal ${goal})`);
}

const walk = `import { readFileSync, readdirSync } from "node:fs"; import { join } from "node:path";
const go = (folder) => { for (const entry of readdirSync(folder, { withFileTypes: true })) { const path = join(folder, entry.name);
if (entry.isDirectory()) go(path); else if (entry.isFile()) readFileSync(path); } }; go(${JSON.stringify(corpus)});`;
const empty = cpuOf(["-e", "0"]);
const reading = cpuOf(["--input-type=module", "-e", walk]);
say("`credlint scan` of the corpus, × readFileSync of the same files", cpuOf([cli, "scan", "--no-ignore", "--format", "json", corpus]) / reading, "≤ 2.0");
say("`credlint scan` of one small file, × node -e 0", cpuOf([cli, "scan", join(root, "package.json")]) / empty, "≤ 1.5");

const subset = join(root, "node_modules/@typescript-eslint");
const secretlint = join(root, "node_modules/secretlint/bin/secretlint.js");
const config = join(root, "test/bench/recommend.secretlintrc.json");
const peer = cpuOf([secretlint, "--no-gitignore", "--secretlintrc", config, "node_modules/@typescript-eslint/**/*.js"]);
say("`credlint scan`, × secretlint preset-recommend, whole processes", cpuOf([cli, "scan", "--no-ignore", subset]) / peer, "≤ 0.05");

const texts = readdirSync(join(root, "node_modules/typescript/lib")).filter((name) => name.endsWith(".js")).map((name) => readFileSync(join(root, "node_modules/typescript/lib", name)));
const all = detectors();
const [few, many] = [all.slice(0, 50), all].map((some) => {
  const filter = new Filter(some);
  return cpu(() => texts.forEach((text) => filter.forEachHit(text, () => undefined)));
});
say("the filter with all formats, × with 50", (many ?? 0) / (few ?? 1), "≤ 1.1");

const lines = ["a", "key=key=", "sk_live_", "eyJ", '"', "https://a:", "password: ", "-----BEGIN ", "\\", " ", "Bearer ", "token='", "AKIA", "0123456789abcdef", "{{", "é"];
const slowest = Math.max(...lines.map((line) => cpu(() => scan(line.repeat(5_000_000 / line.length))) / 5_000));
say("the slowest of 16 hostile lines of 5 MB, seconds a megabyte", slowest, "≤ 1");

const folder = mkdtempSync(join(tmpdir(), "credlint-bench-"));
try {
  const file = join(folder, "large.txt");
  writeFileSync(file, "");
  const handle = openSync(file, "a");
  const line = Buffer.from("const total = items.map((item) => item.price * item.count);\n".repeat(17_000));
  for (let written = 0; written < 500_000_000; written += line.length) writeSync(handle, line);
  const report = "process.on('exit', () => process.stderr.write(`\\nrss ${process.resourceUsage().maxRSS / 1024}`));";
  const { stderr } = run(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(report)}`, cli, "scan", file], { cwd: root });
  say("peak memory on a file of 500 MB, megabytes", Number(/rss ([\d.]+)$/u.exec(stderr)?.[1]), "≤ 150");
} finally {
  rmSync(folder, { recursive: true });
}
