import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync, writeSync, openSync, closeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { providers } from "@credlint/catalogue";
import { sample } from "@credlint/scanner/sample";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Baseline } from "../policy/baseline.ts";
import { Policy } from "../policy/policy.ts";
import type { Report } from "./report.ts";
import { TreeScan } from "./tree-scan.ts";

const policy = new Policy(new Baseline([]));
const [format] = providers.flatMap(({ tokens }) => tokens).filter(({ id }) => id === "github-pat-classic");
if (!format) throw new Error("The catalogue lacks the format this test needs.");
const [one, two] = [sample(format, 1).value, sample(format, 2).value];
const piece = 4 << 20;
let folder: string;
let complaints: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "credlint-scan-")));
  complaints = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    complaints += String(text).replaceAll(relative("", folder), "");
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function scan(...paths: readonly string[]): Promise<Report> {
  return new TreeScan({ ignored: false, policy }).run(paths.map((path) => join(folder, path)));
}

function places({ places }: Report): string[] {
  return places.map(({ path, line, column, endLine, endColumn }) => `${relative(folder, resolve(path))}:${line}:${column}-${endLine}:${endColumn}`);
}

it("reports places in order, with what was checked", async () => {
  mkdirSync(join(folder, "b"));
  writeFileSync(join(folder, "b/z.js"), `x\n"${one}" "${two}"`);
  writeFileSync(join(folder, "a.js"), `é ${one}`);
  writeFileSync(join(folder, "c.js"), "");
  const report = await scan("c.js", "b", "a.js");
  expect(places(report)).toEqual(["a.js:1:3-1:43", "b/z.js:2:2-2:42", "b/z.js:2:45-2:85"]);
  expect(report).toMatchObject({ files: 3, bytes: 43 + 87, isComplete: true });
  expect(report.places.map(({ fingerprint }) => fingerprint === report.places[0]?.fingerprint)).toEqual([true, true, false]);
  expect(JSON.stringify(report)).not.toContain(one.slice(4, 12));
});

it.each([piece - 20, piece, 2 * piece - 4])("finds a token at byte %i of a large file", async (at) => {
  const file = join(folder, "large.txt");
  writeFileSync(file, `first\n${" ".repeat(at - 7)}\n${one}\n${" ".repeat(2 * piece)}${two}`);
  const report = await scan("large.txt");
  expect(places(report)).toEqual(["large.txt:3:1-3:41", `large.txt:4:${2 * piece + 1}-4:${2 * piece + 41}`]);
  expect(report.bytes).toBe(at + 41 + 2 * piece + 40);
  writeFileSync(join(folder, "small.txt"), one);
  expect((await scan("small.txt")).places[0]?.fingerprint).toBe(report.places[0]?.fingerprint);
});

it("reads UTF-16, large files too", async () => {
  writeFileSync(join(folder, "small.txt"), Buffer.from(`\ufeffé\n ${one}`, "utf16le"));
  writeFileSync(join(folder, "large.txt"), Buffer.from(`\ufeff${"é".repeat(piece)}\n ${one}`, "utf16le").swap16());
  expect(places(await scan("."))).toEqual(["large.txt:2:2-2:42", "small.txt:2:2-2:42"]);
});

it("reads a file of any size in the same memory", async () => {
  for (const name of ["first.bin", "sparse.bin"]) {
    const file = openSync(join(folder, name), "w");
    truncateSync(join(folder, name), 200 << 20);
    writeSync(file, one, 199 << 20);
    closeSync(file);
  }
  // The first one brings the buffers and the garbage that any file needs; how much of that is there differs by tens of megabytes.
  expect((await scan("first.bin")).places).toHaveLength(1);
  const before = process.memoryUsage().rss;
  expect((await scan("sparse.bin")).places).toHaveLength(1);
  expect(process.memoryUsage().rss - before).toBeLessThan(80 << 20);
}, 120_000);

it("gives each file to one shard, equal ones to the same", async () => {
  for (let index = 0; index < 20; index += 1) {
    writeFileSync(join(folder, `a${index}.txt`), `${index} ${one}`);
    writeFileSync(join(folder, `b${index}.txt`), `${index} ${one}`);
  }
  const shards = await Promise.all([1, 2, 3].map((index) => new TreeScan({ ignored: false, policy, shard: { index, count: 3 } }).run([folder])));
  expect(shards.reduce((sum, { files }) => sum + files, 0)).toBe(40);
  for (const shard of shards) {
    const names = places(shard).map((place) => place.slice(1));
    expect(new Set(names).size).toBe(names.length / 2);
  }
});

it("says what it could not check, checks the rest, and follows no link that took a file's place", async () => {
  writeFileSync(join(folder, "a.js"), one);
  symlinkSync("a.js", join(folder, "link.js"));
  const report = await scan("gone.js", "a.js", "link.js");
  expect(places(report)).toEqual(["a.js:1:1-1:41", "link.js:1:1-1:41"]);
  expect(report.isComplete).toBe(false);
  expect(complaints).toBe("credlint: /gone.js was not checked: there is no such file or folder.\n");
});
