import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { runWell } from "./run.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    /** An empty project in which the packed packages are installed beside the real tools. */
    readonly installed: string;
  }
}

interface Packed {
  readonly name: string;
  readonly filename: string;
}

/** Builds and packs what is published, and installs it as a user would: only that tells whether it works. */
export default function setup(project: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "credlint-installed-")));
  runWell("npm", ["run", "--silent", "build"], { cwd: root });
  const published = ["eslint-plugin", "secretlint-rule-preset", "cli"].flatMap((name) => ["--workspace", `packages/${name}`]);
  const packed: Packed[] = JSON.parse(runWell("npm", ["pack", "--json", "--pack-destination", folder, ...published], { cwd: root }));
  const own = Object.fromEntries(packed.map(({ name, filename }) => [name, `file:${filename}`]));
  const manifest = { name: "empty", private: true, type: "module", devDependencies: { ...own, ...tools() } };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  runWell("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder });
  project.provide("installed", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** The tools in the versions this repository itself uses. */
function tools(): Record<string, string> {
  const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const names = ["eslint", "@typescript-eslint/parser", "typescript", "secretlint", "husky", "lint-staged"];
  return Object.fromEntries(names.flatMap((name) => (devDependencies[name] ? [[name, devDependencies[name]]] : [])));
}
