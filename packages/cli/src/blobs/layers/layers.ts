import { entriesOfGzip } from "./gzip.ts";
import type { Layer } from "./layer.ts";
import { textsOfPng } from "./png.ts";
import { valuesOfSqlite } from "./sqlite.ts";
import { decoded } from "./text.ts";
import { entriesOfTar } from "./tar.ts";
import type { Budget } from "./unpack.ts";
import { entriesOfZip } from "./zip.ts";

/** An archive in an archive in an archive is opened, the next one is not. */
const maxDepth = 3;
const maxBytes = 64 << 20;
/** Text seldom packs better than 1 to 50; what does is made to fill the memory. */
const maxRatio = 200;

interface Format {
  readonly offset: number;
  readonly magic: string;
  readonly open: (bytes: Uint8Array, budget: Budget, path: string) => Iterable<Layer>;
}

const formats: readonly Format[] = [
  // Also docx, xlsx, jar, nupkg, vsix and wheels.
  { offset: 0, magic: "PK\x03\x04", open: entriesOfZip },
  { offset: 0, magic: "\x1f\x8b\x08", open: entriesOfGzip },
  { offset: 0, magic: "\x89PNG\r\n\x1a\n", open: textsOfPng },
  { offset: 0, magic: "SQLite format 3\0", open: valuesOfSqlite },
  { offset: 257, magic: "ustar", open: entriesOfTar },
];

/** All that is hidden in a blob. An ordinary file holds nothing, which a look at its first bytes tells. */
export function* layersIn(bytes: Uint8Array, path: string): Generator<Layer> {
  const budget = { bytes: Math.min(maxBytes, bytes.length * maxRatio) };
  yield* open(bytes, path, budget, 0);
}

function* open(bytes: Uint8Array, path: string, budget: Budget, depth: number): Generator<Layer> {
  const text = decoded(bytes);
  if (text) yield { name: "", bytes: text };
  const format = formats.find(({ offset, magic }) => startsWith(bytes, offset, magic));
  if (!format || depth === maxDepth) return;
  for (const layer of format.open(bytes, budget, path)) {
    yield layer;
    for (const { name, bytes: inner } of open(layer.bytes, layer.name, budget, depth + 1)) {
      yield { name: [layer.name, name].filter((part) => part !== "").join("!"), bytes: inner };
    }
  }
}

function startsWith(bytes: Uint8Array, offset: number, magic: string): boolean {
  if (bytes[offset] !== magic.charCodeAt(0)) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset + offset, Math.min(magic.length, bytes.length - offset)).toString("latin1") === magic;
}
