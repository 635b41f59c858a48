import type { Layer } from "./layer.ts";
import { spend, unpack } from "./unpack.ts";
import type { Budget } from "./unpack.ts";

/** `PK` and two numbers start every record. */
const entry = 0x02014b50;
const end = 0x06054b50;
/** The last record is so long, and a comment of two bytes' length may follow. */
const endSize = 22;
const maxComment = 0xffff;

/** The files of a zip, as its directory at the end lists them. An encrypted one, or one beyond 4 GB, is left out. */
export function* entriesOfZip(packed: Uint8Array, budget: Budget): Generator<Layer> {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  let at = directoryOf(bytes);
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === entry) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const content = contentOf(bytes, at, budget);
    if (content) yield { name: bytes.toString("utf8", at + 46, nameEnd), bytes: content };
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

/** Where the directory starts; the end of the file if there is none. */
function directoryOf(bytes: Buffer): number {
  const last = bytes.length - endSize;
  for (let at = last; at >= Math.max(0, last - maxComment); at -= 1) {
    if (bytes.readUInt32LE(at) === end) return bytes.readUInt32LE(at + 16);
  }
  return bytes.length;
}

function contentOf(bytes: Buffer, at: number, budget: Budget): Uint8Array | undefined {
  const header = bytes.readUInt32LE(at + 42);
  const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
  if (isEncrypted || header + 30 > bytes.length) return undefined;
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const content = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
  const method = bytes.readUInt16LE(at + 10);
  if (method === 0) return spend(content, budget);
  return method === 8 ? unpack("inflateRawSync", content, budget) : undefined;
}
