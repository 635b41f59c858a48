import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { FileList } from "./file-list.ts";

let folder: string;

beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), "credlint-list-")))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path.endsWith(".gitignore") ? "/dist/\n*.log\n" : "");
  }
}

function git(where: string, ...args: readonly string[]): void {
  execFileSync("git", ["-C", join(folder, where), "-c", "user.name=a", "-c", "user.email=a", ...args], { stdio: "ignore" });
}

function list(paths: readonly string[], { ignored = false } = {}): { files: string[]; complaints: string[] } {
  const complaints: string[] = [];
  const files = new FileList({ ignored }, (sentence) => complaints.push(sentence));
  const listed = paths.flatMap((path) => files.named(join(folder, path)));
  return { files: listed.map(({ path }) => relative(folder, resolve(path))).sort(), complaints };
}

it("lists in a work tree what git tracks or would let its user add", () => {
  write(".gitignore", "a.js", "src/b.js", "src/c.log", "dist/d.js", "node_modules/m/e.js");
  git(".", "init", "-q");
  git(".", "add", "a.js");
  const project = [".gitignore", "a.js", "node_modules/m/e.js", "src/b.js"];
  expect(list(["."])).toEqual({ files: project, complaints: [] });
  expect(list(["src"]).files).toEqual(["src/b.js"]);
  expect(list(["."], { ignored: true }).files).toEqual([...project, "dist/d.js", "src/c.log"].sort());
});

it("lists what is named, even if it is ignored, and each file once", () => {
  write(".gitignore", "a.js", "src/c.log", "dist/d.js", "dist/deep/e.js");
  git(".", "init", "-q");
  expect(list(["src/c.log", "dist"]).files).toEqual(["dist/d.js", "dist/deep/e.js", "src/c.log"]);
  expect(list(["dist/deep"]).files).toEqual(["dist/deep/e.js"]);
  expect(list(["a.js", ".", "a.js"]).files).toEqual([".gitignore", "a.js"]);
});

it("lists an ignored folder whole, although git tracks a file of it", () => {
  write(".gitignore", "dist/d.js", "dist/e.js");
  git(".", "init", "-q");
  git(".", "add", "--force", "dist/d.js");
  expect(list(["dist"]).files).toEqual(["dist/d.js", "dist/e.js"]);
});

it("goes into repositories inside of the repository", () => {
  write("a.js", "inner/.gitignore", "inner/b.js", "inner/c.log");
  git(".", "init", "-q");
  git("inner", "init", "-q");
  expect(list(["."]).files).toEqual(["a.js", "inner/.gitignore", "inner/b.js"]);
});

it("lists elsewhere all but .git and node_modules, and asks git in the repositories on the way", () => {
  write("a.log", "node_modules/m/b.js", "deep/er/c.js", "repo/.gitignore", "repo/d.js", "repo/e.log", "repo/node_modules/f.js");
  git("repo", "init", "-q");
  const files = ["a.log", "deep/er/c.js", "repo/.gitignore", "repo/d.js", "repo/node_modules/f.js"];
  expect(list(["."]).files).toEqual(files);
  expect(list(["."], { ignored: true }).files).toEqual([...files, "node_modules/m/b.js", "repo/e.log"].sort());
  expect(list(["node_modules"]).files).toEqual(["node_modules/m/b.js"]);
});

it("follows a symbolic link only if it is named", () => {
  write("a.js", "target/b.js");
  symlinkSync("a.js", join(folder, "file.js"));
  symlinkSync("target", join(folder, "folder"));
  symlinkSync(".", join(folder, "target/loop"));
  expect(list(["."]).files).toEqual(["a.js", "target/b.js"]);
  expect(list(["file.js", "folder"]).files).toEqual(["file.js", "folder/b.js"]);
});

it("complains of each path it cannot list, and goes on", () => {
  write("a.js", "broken/b.js", "pipes/c.js");
  writeFileSync(join(folder, "broken/.git"), "gitdir: nowhere\n");
  execFileSync("mkfifo", [join(folder, "pipes/pipe")]);
  const { files, complaints } = list(["none.js", "broken", "pipes", "pipes/pipe", "a.js/x", "a.js"]);
  expect(files).toEqual(["a.js", "pipes/c.js"]);
  expect(complaints.map((sentence) => sentence.replaceAll(relative("", folder), ""))).toEqual([
    "/none.js was not checked: there is no such file or folder.",
    expect.stringMatching(/^Git could not list the files of \/broken \(git: fatal: .*\), so they were not checked; `--no-ignore` reads them without git\.$/u),
    "/pipes/pipe was not checked: it is neither a file nor a folder.",
    "/a.js/x was not checked: it could not be read (ENOTDIR).",
  ]);
});
