import { expect, it } from "vitest";
import { isInShard, parseShard } from "./shard.ts";

it.each([
  ["1/1", { index: 1, count: 1 }],
  ["3/16", { index: 3, count: 16 }],
])("reads %s", (text, shard) => expect(parseShard(text)).toEqual(shard));

it.each(["0/2", "3/2", "1", "1/", "/2", "1/0", "-1/2", "1.5/2", "a/b", " 1/2", "1/2/3", "1/9999999"])("refuses %j", (text) => {
  expect(parseShard(text)).toBeUndefined();
});

it("puts each file into one shard, and fills the shards evenly", () => {
  const count = 4;
  const sizes = new Array<number>(count).fill(0);
  for (let file = 0; file < 1_000; file += 1) {
    const bytes = Buffer.from(`file ${file}\n`);
    const own = sizes.flatMap((_, index) => (isInShard(bytes, bytes.length, { index: index + 1, count }) ? [index] : []));
    expect(own).toHaveLength(1);
    sizes[own[0] ?? 0] = (sizes[own[0] ?? 0] ?? 0) + 1;
  }
  for (const size of sizes) expect(Math.abs(size - 250)).toBeLessThan(60);
});

it("asks the beginning and the size", () => {
  const shards = (bytes: Buffer, size: number): boolean[] => [1, 2, 3, 4, 5, 6, 7].map((index) => isInShard(bytes, size, { index, count: 7 }));
  const long = Buffer.alloc(10_000, "a");
  expect(shards(long, 10_000)).toEqual(shards(long.subarray(0, 4096), 10_000));
  expect(shards(long, 10_000)).not.toEqual(shards(long, 10_001));
});
