import { providers } from "@credlint/catalogue";
import { scan } from "@credlint/scanner";
import { expect, it } from "vitest";
import { contextUnits } from "../support/hostile/context-units.ts";
import { formatUnits } from "../support/hostile/format-units.ts";
import { distinct, lineOf } from "../support/hostile/unit.ts";
import type { Unit } from "../support/hostile/unit.ts";

/*
 * Nothing a file holds may make the scan slower than its length. Every format and every context is fed lines made to be
 * slow: 4 KB to make its code ready, then 16 and 64 KB. Processor time, not the clock, and the least of several tries,
 * so that a busy machine fails nothing.
 */
const sizes = [4, 16, 64].map((kilobytes) => kilobytes * 1024);

/** Four times the text may take twice four times as long: a square would take sixteen. */
const mostGrowth = 8;

/** So many milliseconds for 64 KB are as fast as ordinary text, or so little that a square of it stays below 1 s/MB at 5 MB. */
const floor = 1;

/** Milliseconds for 64 KB that are too many however they grow: 3 s/MB. */
const ceiling = 190;

const tries = 6;

/** Configuration is read most closely: values without quotes too. */
const path = "config/app.yml";

function cpu(text: string): number {
  const before = process.cpuUsage();
  scan(text, { path });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function isSlow(unit: Unit): boolean {
  const [small = "", middle = "", large = ""] = sizes.map((size) => lineOf(unit, size));
  let [ofMiddle, ofLarge] = [Infinity, Infinity];
  scan(small, { path });
  for (let left = tries; left > 0; left -= 1) {
    ofLarge = Math.min(ofLarge, cpu(large));
    if (ofLarge <= floor) return false;
    ofMiddle = Math.min(ofMiddle, cpu(middle));
    if (ofLarge <= ceiling && ofLarge <= mostGrowth * ofMiddle) return false;
  }
  return true;
}

it.each(providers.map((provider) => ({ id: provider.id, provider })))("stays linear on texts made against $id", ({ provider }) => {
  const units = distinct(provider.tokens.flatMap(formatUnits));
  expect(units.filter(isSlow).map(({ name }) => name)).toEqual([]);
});

it("stays linear on texts made against names, URLs, headers and blocks", () => {
  expect(distinct(contextUnits()).filter(isSlow).map(({ name }) => name)).toEqual([]);
});
