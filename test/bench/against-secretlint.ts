import { copyFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../support/source-files.ts";
import { cli, corpusFiles, cpuOf, say, withFolder } from "./measure.ts";

/* The same files by the usual peer with its recommended rules; in a folder of their own, as it never enters node_modules. */

const most = 3_000;
const secretlint = join(root, "node_modules/secretlint/bin/secretlint.js");
const config = join(root, "test/bench/recommend.secretlintrc.json");

withFolder((folder) => {
  const sources = corpusFiles.filter((file) => /\.(?:[cm]?[jt]sx?|json|md|ya?ml|py|go|java|php|rb|sh|env)$/u.test(file) && statSync(file).size < 200_000);
  const step = Math.max(1, Math.floor(sources.length / most));
  const subset = sources.filter((_, index) => index % step === 0).slice(0, most);
  for (const [index, file] of subset.entries()) copyFileSync(file, join(folder, `${index}-${basename(file)}`));
  const [peer = 0, own = 0] = cpuOf(2, [secretlint, "--no-gitignore", "--secretlintrc", config, `${folder}/**/*`], [cli, "scan", folder]);
  const [peerStart = 0, ownStart = 0] = cpuOf(2, [secretlint, "--no-gitignore", "--secretlintrc", config, join(folder, `0-${basename(subset[0] ?? "")}`)], [cli, "scan", config]);
  say(`\`credlint scan\` of ${subset.length} files, × secretlint preset-recommend`, own / peer, "≤ 0.05");
  say("the same without what each needs to start", (own - ownStart) / (peer - peerStart), "≤ 0.05");
});
