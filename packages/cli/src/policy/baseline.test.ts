import { expect, it } from "vitest";
import { parseBaseline, renderBaseline } from "./baseline-file.ts";
import type { Entry } from "./baseline-file.ts";
import { Baseline } from "./baseline.ts";
import type { Accepting } from "./baseline.ts";
import { keyedFingerprint } from "./keyed-fingerprint.ts";

const found: Accepting = { path: "a.ts", format: "f", verdict: "shaped", value: Buffer.from("value") };

function entry(changes: Partial<Entry> = {}): Entry {
  const { salt = "s" } = changes;
  return { path: "a.ts", format: "f", salt, fingerprint: keyedFingerprint(found.value, salt, "shaped"), count: 1, ...changes };
}

it("accepts a secret as often as it was accepted, and nowhere else", () => {
  const baseline = new Baseline([entry({ count: 2 })]);
  expect([1, 2, 3].map(() => baseline.accepts(found))).toEqual([true, true, false]);
  for (const other of [{ path: "b.ts" }, { format: "g" }, { value: Buffer.from("other") }]) {
    expect(new Baseline([entry()]).accepts({ ...found, ...other })).toBe(false);
  }
});

it("follows a file whose name is gone", () => {
  const baseline = new Baseline([entry({ path: "gone.ts" }), entry({ path: "there.ts" })], (path) => path === "gone.ts");
  expect([1, 2].map(() => baseline.accepts(found))).toEqual([true, false]);
});

it("takes two lines of a merge for one", () => {
  const baseline = new Baseline([entry(), entry({ salt: "t" })]);
  expect([1, 2].map(() => baseline.accepts(found))).toEqual([true, false]);
  expect(baseline.stale()).toEqual([]);
});

it("tells what it met nothing of", () => {
  const baseline = new Baseline([entry(), entry({ path: "b.ts" })]);
  baseline.accepts(found);
  expect(baseline.stale()).toEqual([entry({ path: "b.ts" })]);
});

it("keeps of a password too little to tell which it is", () => {
  const prints = Array.from({ length: 3 }, (_, index) => keyedFingerprint(Buffer.from(`word${index}`), "s", "named"));
  expect(new Set(prints).size).toBe(3);
  for (const print of prints) expect(print).toMatch(/^[0-9a-f]{5}$/u);
  expect(keyedFingerprint(Buffer.from("word0"), "t", "named")).not.toBe(prints[0]);
});

it("writes sorted lines, each whole in itself, and reads them in any order and twice", () => {
  const entries = [entry({ path: 'b "\n.ts' }), entry({ count: 3 })];
  const text = renderBaseline([...entries, ...entries]);
  expect(JSON.parse(text)).toMatchObject({ version: 1, accepted: [{ path: "a.ts", count: 3 }, { path: 'b "\n.ts' }, null] });
  expect(parseBaseline(text)).toEqual([...entries].reverse());
  const merged = text.replace("null]}\n", "").replace("\n", "\nnull]}\r\n");
  expect(parseBaseline(merged)).toEqual([...entries].reverse());
});

it.each(["<<<<<<< ours", '{"path": 1}', "null", "[]"])("refuses the line %j", (line) => {
  expect(() => parseBaseline(`${renderBaseline([entry()])}${line}`)).toThrow("Line 4 of .credlint-baseline.json is no entry");
});
