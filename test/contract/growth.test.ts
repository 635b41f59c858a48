import { providers } from "@credlint/catalogue";
import { loginFiles } from "@credlint/catalogue/login-files";
import { scan } from "@credlint/scanner";
import { expect, it } from "vitest";
import { contextUnits } from "../support/hostile/context-units.ts";
import { formatUnits } from "../support/hostile/format-units.ts";
import { loginUnits } from "../support/hostile/login-units.ts";
import { distinct, lineOf } from "../support/hostile/unit.ts";
import type { Unit } from "../support/hostile/unit.ts";

/*
 * Nothing a file holds may make the scan slower than its length. Every format and every context is fed lines made to be
 * slow, of 4 and 16 KB; whatever looks as if it grew faster, of 64 KB too, until it is plain that it does or does not.
 * Processor time, not the clock, and the least of several tries, so that a busy machine fails nothing.
 */
const [small, middle, large] = [4, 16, 64] as const;

/** Four times the text at so many times the time is looked at again, and is slow: a square would take sixteen times as long. */
const suspicious = 6;
const slow = 8;

/** Milliseconds for 64 KB that ordinary text takes as well. */
const floor = 1;

/** Milliseconds a kilobyte that are too many however they grow. */
const ceiling = 3;

const tries = 12;

/** Configuration is read most closely: values without quotes too. */
const path = "config/app.yml";

type Read = (text: string) => unknown;

const whole: Read = (text) => scan(text, { path });

function cpu(read: Read, unit: Unit, kilobytes: number): number {
  const line = lineOf(unit, kilobytes * 1024);
  const before = process.cpuUsage();
  read(line);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function slowOnes(units: readonly Unit[], read = whole): string[] {
  return distinct(units).filter((unit) => isSlow(read, unit)).map(({ name }) => name);
}

function isSlow(read: Read, unit: Unit): boolean {
  cpu(read, unit, small);
  const ofMiddle = cpu(read, unit, middle);
  const isSuspicious = ofMiddle > suspicious * cpu(read, unit, small) || ofMiddle > ceiling * middle;
  return isSuspicious && staysSlow(read, unit);
}

function staysSlow(read: Read, unit: Unit): boolean {
  let [ofMiddle, ofLarge] = [Infinity, Infinity];
  for (let left = tries; left > 0; left -= 1) {
    ofMiddle = Math.min(ofMiddle, cpu(read, unit, middle));
    ofLarge = Math.min(ofLarge, cpu(read, unit, large));
    if (ofLarge <= floor || (ofLarge <= ceiling * large && ofLarge <= slow * ofMiddle)) return false;
  }
  return true;
}

it.each(providers.map((provider) => ({ id: provider.id, provider })))("stays linear on texts made against $id", ({ provider }) => {
  expect(slowOnes(provider.tokens.flatMap(formatUnits))).toEqual([]);
});

it("stays linear on texts made against names, URLs, headers and blocks", () => {
  expect(slowOnes(contextUnits())).toEqual([]);
});

it.each(loginFiles.map(([path, place]) => ({ path, place })))("stays linear on texts made against files named $path", ({ place }) => {
  expect(slowOnes(loginUnits(), (text) => [...text.matchAll(place)])).toEqual([]);
});
