import { readFileSync } from "node:fs";
import { providers } from "@credlint/catalogue";
import { compile, compileFilter } from "@credlint/scanner/build-time";
import { detectorOf } from "../../packages/scanner/src/detectors.ts";
import { fileKind } from "../../packages/scanner/src/file-kind.ts";
import { Filter } from "../../packages/scanner/src/filter.ts";
import { readBytes } from "../../packages/scanner/src/readable.ts";
import { candidateAt } from "../../packages/scanner/src/scan.ts";
import { corpusFiles, cpuHere, say } from "./measure.ts";

/* Sixteen times the formats over the same bytes, with the closer look at what they stop at. */

const most = 20_000_000;
const texts: Buffer[] = [];
const step = Math.ceil(corpusFiles.length / 4_000);
for (let at = 0, size = 0; at < corpusFiles.length && size < most; at += step) {
  const text = readFileSync(corpusFiles[at] ?? "");
  if (text.includes(0) || text.length > 200_000) continue;
  texts.push(text);
  size += text.length;
}

const landmarks = providers.flatMap((provider) => provider.tokens.map((format) => compile(provider, format).landmarks));
const { length: count } = landmarks;
const every = Math.floor(count / 50);
const isChosen = (item: number): boolean => item % every === 0 && item < 50 * every;
const filters = [landmarks.map((some, item) => (isChosen(item) ? some : [])), landmarks].map((some) => new Filter(compileFilter(some)));
const best = filters.map(() => Infinity);
for (let round = 0; round < 9; round += 1) {
  for (const [index, filter] of filters.entries()) {
    best[index] = Math.min(best[index] ?? Infinity, cpuHere(1, () => texts.forEach((text) => scanWith(filter, text))));
  }
}
const [few = 1, all = 0] = best;
say(`all ${count} formats, × 50 of them`, all / few, "≤ 1.1");

function scanWith(filter: (typeof filters)[number], text: Buffer): void {
  const readable = readBytes(text);
  filter.forEachHit(readable.bytes, (item, hit) => void candidateAt(readable, hit, fileKind("a.ts"), detectorOf(item)));
}
