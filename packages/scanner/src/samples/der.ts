import { randomBytes } from "./random.ts";
import type { Random } from "./random.ts";

export function element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const counted = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...counted]), content]);
}

export function sequence(...contents: readonly Uint8Array[]): Buffer {
  return element(0x30, ...contents);
}

export function small(value: number): Buffer {
  return element(0x02, Buffer.from([value]));
}

/** A positive number of so many bytes. */
export function large(random: Random, bytes: number): Buffer {
  return element(0x02, Buffer.from([0, 0x80]), randomBytes(random, bytes - 1));
}

export function identifier(hex: string): Buffer {
  return element(0x06, Buffer.from(hex, "hex"));
}
