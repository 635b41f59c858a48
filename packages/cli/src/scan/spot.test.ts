import { expect, it } from "vitest";
import { namesIn, spotIn } from "./spot.ts";

const latin = Buffer.from("caf\u00e9", "latin1");

it("reads names that end with NUL", () => {
  expect(namesIn(Buffer.from(""))).toEqual([]);
  expect(namesIn(Buffer.from("a b\0ü\n\0"))).toEqual(["a b", "ü\n"]);
});

it("keeps a name that is no UTF-8 as bytes, and no other", () => {
  const bytes = Buffer.concat([Buffer.from("ü\0"), latin, Buffer.from("\0z\0")]);
  expect(namesIn(bytes)).toEqual(["ü", latin, "z"]);
});

it("names what lies in a folder", () => {
  const here = { path: ".", handle: "." };
  expect(spotIn(here, "a")).toEqual({ path: "a", handle: "a" });
  expect(spotIn(spotIn(here, "a"), "b")).toEqual({ path: "a/b", handle: "a/b" });
  const odd = spotIn(spotIn(here, "a"), latin);
  expect(odd).toEqual({ path: "a/caf\ufffd", handle: Buffer.concat([Buffer.from("a/"), latin]) });
  expect(spotIn(odd, "b").handle).toEqual(Buffer.concat([Buffer.from("a/"), latin, Buffer.from("/b")]));
});
