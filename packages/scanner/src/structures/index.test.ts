import { providers } from "@credlint/catalogue";
import { describe, expect, it } from "vitest";
import { sample } from "../sample.ts";
import { builders } from "../samples/index.ts";
import { structures } from "./index.ts";

const formats = providers.flatMap(({ tokens }) => tokens);
const names: readonly string[] = Object.keys(structures);
const first = names.flatMap((name) => formats.find(({ structure }) => structure === name) ?? []);

it("has a builder and a format for each structure", () => {
  expect(Object.keys(builders)).toEqual(names);
  expect(first.map(({ structure }) => structure)).toEqual(names);
});

describe.each(first)("$structure", (format) => {
  const check = structures[format.structure ?? "jwt"];
  const { value } = sample(format);

  it("has sound samples", () => {
    const sound = check.proves === undefined ? ["unknown"] : ["valid", "unknown"];
    expect(sound).toContain(check.judge(value));
  });

  it("proves nothing of what is cut off or has lost something in its middle", () => {
    const middle = Math.floor(value.length / 2);
    for (const miss of [value.slice(0, middle), value.slice(0, middle) + value.slice(middle + 9), ""]) expect(check.judge(miss)).not.toBe("valid");
  });

  it.each(["A", "-", "\\", "\n", '"', ".", "eyJ", "=", "\\n", '"+'])("judges a long run of %j in no time", (piece) => {
    const run = value.slice(0, 40) + piece.repeat(100_000) + value.slice(-40);
    const start = process.cpuUsage().user;
    check.judge(run);
    expect(process.cpuUsage().user - start).toBeLessThan(400_000);
  });
});
