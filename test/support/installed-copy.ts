import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A project of its own in which the packed packages are installed; `remove` takes it away. */
export function installedCopy(installed: string): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "credlint-copy-")));
  for (const part of ["node_modules", "package.json"]) {
    cpSync(join(installed, part), join(folder, part), { recursive: true, verbatimSymlinks: true });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
