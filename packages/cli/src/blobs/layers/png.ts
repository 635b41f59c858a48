import type { Layer } from "./layer.ts";
import { unpack } from "./unpack.ts";
import type { Budget } from "./unpack.ts";

/** What precedes the packed text, beyond the NUL behind its keyword: how it is packed, and in iTXt its language too. */
const packedText: Readonly<Record<string, RegExp>> = {
  zTXt: /^[^\0]*\0\0/u,
  iTXt: /^[^\0]*\0\x01\0[^\0]*\0[^\0]*\0/u,
};

/** The packed texts of an image; one that is not packed is seen in the bytes of the file. */
export function* textsOfPng(png: Uint8Array, budget: Budget): Generator<Layer> {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.length);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + size);
    const head = packedText[type]?.exec(data.toString("latin1", 0, 1024));
    const text = head && unpack("inflateSync", data.subarray(head[0].length), budget);
    if (text) yield { name: type, bytes: text };
    at += size + 12;
  }
}
