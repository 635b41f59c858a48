import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { root } from "../support/source-files.ts";
import { cli, corpus, corpusFiles, cpuOf, say, withFolder } from "./measure.ts";

/* `credlint scan` as users run it, against the least that any scanner must do. */

withFolder((folder) => {
  const list = join(folder, "files.json");
  writeFileSync(list, JSON.stringify(corpusFiles));
  const reading = `const { readFileSync } = require("node:fs"); for (const file of JSON.parse(readFileSync(${JSON.stringify(list)}, "utf8"))) readFileSync(file);`;
  const [read = 0, scanned = 0] = cpuOf(3, ["-e", reading], [cli, "scan", "--no-ignore", "--format", "json", corpus]);
  say(`\`credlint scan\` of ${corpusFiles.length} files, × readFileSync of the same files`, scanned / read, "≤ 2.0");
});

const [empty = 0, small = 0] = cpuOf(9, ["-e", "0"], [cli, "scan", join(root, "package.json")]);
say("`credlint scan` of one small file, × node -e 0", small / empty, "≤ 1.5");
