import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Provider } from "@credlint/catalogue";
import { catalogueIndex } from "./generate/catalogue-index.ts";
import type { GeneratedFile } from "./generate/generated-file.ts";
import { exportsOf } from "./generate/modules.ts";
import { pluginVersion } from "./generate/plugin-version.ts";
import { ruleIndex } from "./generate/rule-index.ts";
import { scannerFormats } from "./generate/scanner-formats.ts";
import { root } from "./repository.ts";

/*
 * `npm run generate` writes everything that follows from something else;
 * with `--check` it writes nothing and fails if a file is out of step.
 */
const check = process.argv.includes("--check");
const providers = await exportsOf<Provider>("packages/catalogue/src/providers");
const files: GeneratedFile[] = [catalogueIndex(), scannerFormats(providers), pluginVersion(), ruleIndex()];
const stale = files.filter(({ path, text }) => currentText(path) !== text);

if (check) {
  for (const { path } of stale) console.error(`${path} is out of step. Run \`npm run generate\` and commit the result.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

function currentText(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}
