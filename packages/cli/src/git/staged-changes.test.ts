import { expect, it } from "vitest";
import { parseRaw } from "./staged-changes.ts";

const none = "0".repeat(40);
const one = "1".repeat(40);
const two = "2".repeat(40);

function raw(...entries: readonly (readonly [string, string])[]): string {
  return entries.map(([head, path]) => `:${head}\0${path}\0`).join("");
}

it("reads every kind of change", () => {
  const text = raw(
    [`000000 100644 ${none} ${one} A`, "added\n\"name"],
    [`100644 100755 ${one} ${two} M`, "changed"],
    [`120000 100644 ${one} ${two} T`, "link became file"],
    [`100644 000000 ${two} ${none} D`, "deleted"],
    [`000000 160000 ${none} ${one} A`, "submodule"],
    [`160000 100644 ${one} ${two} T`, "submodule became file"],
    [`000000 100644 ${none} ${none} A`, "announced"],
  );
  expect(parseRaw(text)).toEqual([
    { path: "added\n\"name", newBlob: one },
    { path: "changed", oldBlob: one, newBlob: two },
    { path: "link became file", oldBlob: one, newBlob: two },
    { path: "deleted", oldBlob: two },
    { path: "submodule" },
    { path: "submodule became file", newBlob: two },
    { path: "announced" },
  ]);
});

it("has nothing to say about nothing", () => expect(parseRaw("")).toEqual([]));

it("refuses what it can't judge", () => {
  expect(() => parseRaw(raw([`000000 000000 ${none} ${none} U`, "a.ts"]))).toThrow("a.ts still has merge conflicts");
  expect(() => parseRaw("warning: something\0else\0")).toThrow("Git could not list what is staged");
});
