import { deflateRawSync, gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { layersIn } from "./layers.ts";

function layers(bytes: Uint8Array, path = "a/file.gz"): string[] {
  return [...layersIn(bytes, path)].map((layer) => `${layer.name}: ${Buffer.from(layer.bytes).toString("latin1")}`);
}

function zip(name: string, content: Buffer, packed = deflateRawSync(content)): Buffer {
  const local = Buffer.alloc(30);
  local.write("PK\x03\x04");
  local.writeUInt16LE(name.length, 26);
  const listed = Buffer.alloc(46);
  listed.write("PK\x01\x02");
  listed.writeUInt16LE(8, 10);
  listed.writeUInt32LE(packed.length, 20);
  listed.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, listed, Buffer.from(name), end]);
}

it("opens nothing in ordinary files", () => {
  for (const text of ["", "PK", "const a = 1;", "\0".repeat(300), "ustar"]) expect(layers(Buffer.from(text))).toEqual([]);
});

it("reads UTF-16 and UTF-32 that bear no mark", () => {
  const text = "one line of text, ü";
  const little = Buffer.from(text, "utf16le");
  const narrow = text.replace("ü", "\xff");
  expect(layers(little)).toEqual([`: ${narrow}`]);
  expect(layers(Buffer.from(little).swap16())).toEqual([`: ${narrow}`]);
  const utf32 = Buffer.from(Uint32Array.from(text, (char) => char.codePointAt(0) ?? 0).buffer);
  expect(layers(utf32)).toEqual([`: ${narrow}`]);
  expect(layers(utf32.swap32())).toEqual([`: ${narrow}`]);
});

it("names what is in an archive in an archive, down to the third", () => {
  const nested = [1, 2, 3].reduce((inner, depth) => zip(`${depth}`, inner), zip("0", Buffer.from("deep")));
  expect([...layersIn(nested, "a.zip")].map(({ name }) => name)).toEqual(["3", "3!2", "3!2!1"]);
  expect(layers(gzipSync(zip("b", Buffer.from("text")))).at(-1)).toBe("file!b: text");
});

it("unpacks no more than two hundred times what is packed", () => {
  expect(layers(gzipSync(Buffer.alloc(10_000_000)))).toEqual([]);
  expect(layers(gzipSync(Buffer.from("text ".repeat(100))))).toHaveLength(1);
});

it("bears archives that were cut or changed anywhere", () => {
  const whole = [zip("a", Buffer.from("text")), gzipSync("text"), Buffer.concat([Buffer.from("SQLite format 3\0\x04\0"), Buffer.alloc(82), Buffer.from("\x0d\0\0\xff\xff"), Buffer.alloc(3000, 0xfe)])];
  for (const bytes of whole) {
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = 0xff;
      expect(() => [layers(bytes.subarray(0, at)), layers(changed)]).not.toThrow();
    }
  }
});
