import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { run } from "./run.ts";
import type { Outcome } from "./run.ts";

/** A folder of its own, with a HOME of its own, in which git arms our hook in every repository it makes. */
export class Stage {
  readonly folder: string;
  readonly #root = realpathSync(mkdtempSync(join(tmpdir(), "credlint-story-")));

  /** `credlint` is the file that the command of that name runs. */
  constructor(credlint: string) {
    this.folder = join(this.#root, "project");
    for (const folder of ["project", "home", "bin", "tmp", "template/hooks"]) mkdirSync(join(this.#root, folder), { recursive: true });
    symlinkSync(process.execPath, join(this.#root, "bin/node"));
    this.#script("bin/credlint", `exec "${process.execPath}" "${credlint}" "$@"`);
    this.#script("template/hooks/pre-commit", "exec credlint staged");
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  sh(command: string): Outcome {
    return run("/bin/sh", ["-c", command], { cwd: this.folder, env: this.#environment(), input: "" });
  }

  /** All that a check must leave alone. `git` asks for the repository's own files too, byte for byte. */
  snapshot({ git }: { readonly git: boolean }): string {
    const state = ["git rev-parse HEAD", "git ls-files --stage -v", "git status --porcelain=v2"].map((command) => this.sh(command).stdout);
    return [...state, ...fingerprints(this.folder, git)].join("\n");
  }

  /** What a program that ended should not leave behind: temporary files, and locks and half-written objects of git. */
  leftovers(): string[] {
    const ofGit = readdirSync(this.folder, { recursive: true, encoding: "utf8" }).filter((path) => /(?:^|\/)\.git\/(?:.*\/)?(?:tmp_[^/]*|[^/]*\.lock)$/u.test(path));
    return [...readdirSync(join(this.#root, "tmp")), ...ofGit];
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  #script(path: string, line: string): void {
    const file = join(this.#root, path);
    writeFileSync(file, `#!/bin/sh\n${line}\n`);
    chmodSync(file, 0o755);
  }

  #environment(): NodeJS.ProcessEnv {
    const bin = join(this.#root, "bin");
    return {
      PATH: [bin, process.env["PATH"]].join(delimiter),
      /** The PATH of a machine without git. */
      ONLY_NODE: bin,
      HOME: join(this.#root, "home"),
      TMPDIR: join(this.#root, "tmp"),
      GIT_TEMPLATE_DIR: join(this.#root, "template"),
      GIT_CONFIG_GLOBAL: join(this.#root, "home/.gitconfig"),
      GIT_CONFIG_SYSTEM: "/dev/null",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_AUTHOR_NAME: "A",
      GIT_AUTHOR_EMAIL: "a@example.com",
      GIT_COMMITTER_NAME: "A",
      GIT_COMMITTER_EMAIL: "a@example.com",
    };
  }
}

/** Modes and hashes of all files; names are bytes, since not all of them are text. */
function fingerprints(folder: string, git: boolean, names: readonly Buffer[] = []): string[] {
  const slash = Buffer.from("/");
  const path = Buffer.concat([folder, ...names].flatMap((part) => [Buffer.from(part), slash]));
  return readdirSync(path, { encoding: "buffer" }).flatMap((name) => {
    if (!git && name.equals(Buffer.from(".git"))) return [];
    const file = Buffer.concat([path, name]);
    const entry = lstatSync(file);
    if (entry.isDirectory()) return fingerprints(folder, git, [...names, name]);
    const bytes = entry.isSymbolicLink() ? readlinkSync(file) : readFileSync(file);
    return `${entry.mode.toString(8)} ${createHash("sha256").update(bytes).digest("hex")} ${file.toString("latin1")}`;
  });
}
