import { providers } from "@credlint/catalogue";
import { scan } from "@credlint/scanner";
import { contextUnits } from "../support/hostile/context-units.ts";
import { formatUnits } from "../support/hostile/format-units.ts";
import { distinct, lineOf } from "../support/hostile/unit.ts";
import type { Unit } from "../support/hostile/unit.ts";
import { cpuHere, say } from "./measure.ts";

/* Whatever the growth test is made of: the slowest at 16 KB, and a few of everything, as lines of 5 MB. */

const worst = 12;
const others = 12;
const path = "config/app.yml";

/** Milliseconds a kilobyte, which are seconds a megabyte. */
function costOf(unit: Unit, kilobytes: number, rounds: number): number {
  const line = lineOf(unit, kilobytes * 1024);
  return cpuHere(rounds, () => void scan(line, { path })) / kilobytes;
}

const units = distinct([...contextUnits(), ...providers.flatMap(({ tokens }) => tokens.flatMap(formatUnits))]);
const step = Math.floor(units.length / others);
const slowest = units
  .map((unit) => ({ unit, cost: costOf(unit, 16, 1) }))
  .sort((a, b) => b.cost - a.cost)
  .slice(0, 10 * worst)
  .map(({ unit }) => ({ unit, cost: costOf(unit, 64, 3) }))
  .sort((a, b) => b.cost - a.cost)
  .slice(0, worst)
  .map(({ unit }) => unit);
const lines = [...slowest, ...units.filter((_, index) => index % step === 0)].map((unit) => ({ unit, cost: costOf(unit, 5 * 1024, 1) }));
const [top] = lines.sort((a, b) => b.cost - a.cost);
say(`the slowest of ${lines.length} hostile lines of 5 MB (${top?.unit.name ?? ""}), s/MB`, top?.cost ?? 0, "≤ 1");
