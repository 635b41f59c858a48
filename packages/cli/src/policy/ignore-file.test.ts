import { expect, it } from "vitest";
import { Problem } from "../problem.ts";
import { parseIgnore } from "./ignore-file.ts";

const because = "# because";

it.each([
  ["fixtures/", ["fixtures/a.ts", "test/fixtures/b/c.ts", "fixtures/a.zip!b"], ["fixtures", "fixtures.ts", "my-fixtures/a.ts"]],
  ["/fixtures", ["fixtures", "fixtures/a"], ["test/fixtures/a", "fixtures2/a"]],
  ["test/*.snap", ["test/a.snap"], ["test/b/a.snap", "a/test/a.snap", "test/a.snap2", "test/aXsnap"]],
  ["*.snap", ["a.snap", "b/c/a.snap"], ["a.snap.ts", "asnap"]],
  ["test/**/data", ["test/data", "test/a/b/data/c"], ["test/adata", "data"]],
  ["docs/**", ["docs/a", "docs/b/c"], ["docs", "a/docs/b"]],
  ["**/sent.json", ["sent.json", "a/b/sent.json"], ["unsent.json"]],
  ["v?.json", ["v1.json"], ["v.json", "v10.json", "v/.json"]],
  ["*.zip", ["a.zip!b.js", "c/a.zip"], ["zip", "a.zipper"]],
  ["a.zip!b.js", ["a.zip!b.js"], ["a.zip", "a.zip!c.js"]],
])("reads %j as git does", (pattern, ignored, others) => {
  const list = parseIgnore(`${because}\r\n${pattern}\r\n`);
  for (const path of ignored) expect(list(path), path).toBe("ignored");
  for (const path of others) expect(list(path), path).toBeUndefined();
});

it("asks for a reason above, up to the next empty line", () => {
  const list = parseIgnore("\ufeffa\n#\nb\n# because\nc\nd\n\ne\n# again\nb\n");
  expect(["a", "b", "c", "d", "e", "f"].map(list)).toEqual([1, "ignored", "ignored", "ignored", 8, undefined]);
  expect(parseIgnore("")("a")).toBeUndefined();
});

it.each(["*", "**", "/", "/**", "**/*", "!a", "[ab].ts", String.raw`\#a`])("refuses %j", (pattern) => {
  expect(() => parseIgnore(`${because}\n${pattern}\n`)).toThrow(Problem);
  expect(() => parseIgnore(`${because}\n${pattern}\n`)).toThrow("Line 2 of .credlintignore");
});
