import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Provider } from "@credlint/catalogue";
import type { Manifest } from "@credlint/catalogue/manifests";
import { catalogueIndex } from "./generate/catalogue-index.ts";
import { catalogueManifests } from "./generate/catalogue-manifests.ts";
import { catalogueServices } from "./generate/catalogue-services.ts";
import type { GeneratedFile } from "./generate/generated-file.ts";
import { manifestDocs } from "./generate/manifest-docs.ts";
import { exportsOf, modulesIn } from "./generate/modules.ts";

import { providerDocs, vendorSummary } from "./generate/provider-docs.ts";
import { readmes, ruleDocs } from "./generate/rule-docs.ts";
import type { DocumentedRule } from "./generate/rule-docs.ts";
import { ruleIndex } from "./generate/rule-index.ts";
import { scannerFormats, scannerWords } from "./generate/scanner-formats.ts";
import { initVersions, pluginVersion } from "./generate/versions.ts";
import { root } from "./repository.ts";

/*
 * `npm run generate` writes everything that follows from something else;
 * with `--check` it writes nothing and fails if a file is out of step.
 */
const check = process.argv.includes("--check");
try {
  const providers = await exportsOf<Provider>("packages/catalogue/src/providers");
  // The rules import the scanner, which imports its formats: code comes before the docs made from it.
  keepInStep([catalogueIndex(), catalogueServices(providers), catalogueManifests(), ...scannerFormats(providers), scannerWords(providers), pluginVersion(), initVersions(), ruleIndex()]);
  const rules = await documentedRules();
  const manifests = await exportsOf<Manifest>("packages/catalogue/src/manifests");
  keepInStep([manifestDocs(manifests), ...ruleDocs(rules), ...providerDocs(providers), ...readmes(rules, vendorSummary(providers))]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function documentedRules(): Promise<DocumentedRule[]> {
  const folder = "packages/eslint-plugin/src/rules";
  const metas = await exportsOf<Pick<DocumentedRule, "meta">>(folder);
  return modulesIn(folder).flatMap(({ id }, index) => (metas[index] ? [{ name: id, meta: metas[index].meta }] : []));
}

function keepInStep(files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    if (currentText(path) === text) continue;
    if (check) {
      console.error(`${path} is out of step. Run \`npm run generate\` and commit the result.`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      console.log(`wrote ${path}`);
    }
  }
}

function currentText(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}
