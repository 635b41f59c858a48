import type { Layer } from "./layer.ts";

const block = 512;

export function isTar(bytes: Uint8Array): boolean {
  return text(bytes, 257, 5) === "ustar";
}

/** The files of a tar. Of a name beyond 100 bytes only the start is shown. */
export function* entriesOfTar(bytes: Uint8Array): Generator<Layer> {
  for (let at = 0; at + block <= bytes.length; ) {
    const size = Number.parseInt(text(bytes, at + 124, 12), 8);
    if (!(size >= 0)) return;
    const isFile = bytes[at + 156] === 0 || bytes[at + 156] === 0x30;
    const folder = text(bytes, at + 345, 155);
    const start = at + block;
    const name = text(bytes, at, 100);
    if (isFile) yield { name: folder === "" ? name : `${folder}/${name}`, bytes: bytes.subarray(start, start + size) };
    at = start + Math.ceil(size / block) * block;
  }
}

/** A field ends with its first NUL, or where its room ends. */
function text(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return Buffer.from(end === -1 ? field : field.subarray(0, end)).toString();
}
