import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "../repository.ts";

const files: Readonly<Record<string, string>> = {
  ".gitignore": "node_modules\n",
  ".husky/pre-commit": "credlint staged\n",
  ".secretlintrc.json": '{ "rules": [{ "id": "@credlint/secretlint-rule-preset" }] }\n',
  "eslint.config.js": `import * as parser from "@typescript-eslint/parser";
import credlint from "eslint-plugin-credlint";

export default [
  { ...credlint.configs.strict, files: ["**/*.ts"], languageOptions: { parser } },
  credlint.configs.text,
];
`,
};

/** A git repository that nobody minds losing, guarded by husky and by our hook as this repository builds it. */
export class ScratchRepository {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "credlint-demo-")));

  constructor() {
    symlinkSync(join(root, "node_modules"), join(this.folder, "node_modules"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(this.folder, path, ".."), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    this.read("git", "init", "--quiet", "--initial-branch=main");
    this.read("git", "config", "user.name", "Demo");
    this.read("git", "config", "user.email", "demo@example.com");
    this.read("husky");
    this.read("git", "add", ".");
    this.read("git", "commit", "--quiet", "--message", "An empty connector");
  }

  /** Runs a program before the reader's eyes; gives back its exit code. */
  show(program: string, ...args: readonly string[]): number {
    console.log(`\n$ ${[program, ...args].join(" ")}`);
    const { status } = spawnSync(program, args, { cwd: this.folder, env: this.#environment(), stdio: "inherit" });
    return status ?? 1;
  }

  /** What a program prints. Throws if it fails. */
  read(program: string, ...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: this.folder, env: this.#environment(), encoding: "utf8" });
    if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}: ${stderr}`);
    return stdout;
  }

  /** Takes the connector's own files away. */
  clear(): void {
    const kept = new Set([".git", "node_modules", ...Object.keys(files).map((path) => path.split("/")[0])]);
    for (const name of readdirSync(this.folder)) {
      if (!kept.has(name)) rmSync(join(this.folder, name), { recursive: true });
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #environment(): NodeJS.ProcessEnv {
    const path = [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
    // Another repository's hook may be running us; a user's git settings are not part of the story.
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
    return { ...Object.fromEntries(own), PATH: path, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  }
}
