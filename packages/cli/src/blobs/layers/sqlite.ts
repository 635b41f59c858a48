import type { Layer } from "./layer.ts";

/** Kinds of pages that hold values: leaves of tables, whose cells have a row number, and of indexes. */
const tableLeaf = 0x0d;
const indexLeaf = 0x0a;
/** The first page starts with the header of the file. */
const fileHeader = 100;

/**
 * The texts of a database, page by page, a line each: in its bytes they stand without anything between them, and a
 * token that touches a word is none. Of a value that goes on in another page the part in this one is read.
 */
export function* valuesOfSqlite(database: Uint8Array): Generator<Layer> {
  const bytes = Buffer.from(database.buffer, database.byteOffset, database.length);
  const pageSize = bytes.length < fileHeader ? 0 : bytes.readUInt16BE(16) === 1 ? 1 << 16 : bytes.readUInt16BE(16);
  if (pageSize < 512) return;
  for (let start = 0, number = 1; start + pageSize <= bytes.length; start += pageSize, number += 1) {
    const texts = textsOf(bytes.subarray(start, start + pageSize), number === 1 ? fileHeader : 0);
    if (texts.length > 0) yield { name: `page ${number}`, bytes: Buffer.from(texts.join("\n"), "latin1") };
  }
}

function textsOf(page: Buffer, header: number): string[] {
  const kind = page[header];
  if (kind !== tableLeaf && kind !== indexLeaf) return [];
  const texts: string[] = [];
  const cells = Math.min(page.readUInt16BE(header + 3), (page.length - header - 8) >> 1);
  // Cells do not overlap, unless someone made them so to keep us busy.
  for (let cell = 0, room = page.length; cell < cells && room > 0; cell += 1) {
    const start = page.readUInt16BE(header + 8 + 2 * cell);
    const record = new Numbers(page, start);
    record.next();
    if (kind === tableLeaf) record.next();
    const found = textsOfRecord(record);
    texts.push(...found);
    room -= found.join("").length + record.at - start;
  }
  return texts;
}

/** A record lists the types of its values first; the type of a text tells its length. */
function textsOfRecord(record: Numbers): string[] {
  const start = record.at;
  const types: number[] = [];
  const end = start + record.next();
  while (record.at < Math.min(end, record.page.length)) types.push(record.next());
  const texts: string[] = [];
  let at = end;
  for (const type of types) {
    const length = lengthOf(type);
    if (at >= record.page.length) break;
    if (type >= 12) texts.push(record.page.toString("latin1", at, Math.min(at + length, record.page.length)));
    at += length;
  }
  return texts;
}

/** Bytes of a value of this type: numbers have fixed ones, texts and blobs say theirs. */
function lengthOf(type: number): number {
  return type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0);
}

/** Reads numbers of one to nine bytes; the first bit of a byte says whether another follows. */
class Numbers {
  readonly page: Buffer;
  at: number;

  constructor(page: Buffer, at: number) {
    this.page = page;
    this.at = at;
  }

  next(): number {
    let value = 0;
    for (let count = 0; count < 9; count += 1) {
      const byte = this.page[this.at] ?? 0;
      this.at += 1;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) break;
    }
    return value;
  }
}
