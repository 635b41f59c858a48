import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import type { Slice } from "../secret/positions.ts";
import type { ListedFile } from "./file-list.ts";

/** An open file. Valid only while `read` runs its callback. */
export interface Content {
  /** All of it, or as much as fits. */
  readonly start: Buffer;
  readonly isWhole: boolean;
  readonly slice: Slice;
  size(): number;
  /** All of it, one piece after the other; each overwrites the one before, and `start` too. */
  pieces(): Iterable<Uint8Array>;
}

/** Smaller files are read as a whole, others in pieces of this size. */
const wholeSize = 4 << 20;

/** The one buffer of the scan; its pages cost nothing until a file fills them. */
const buffer = Buffer.allocUnsafeSlow(wholeSize);

/** A link is not followed and a pipe not waited for, whatever stands there by now. */
const unnamed = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Opens a file for as long as `use` runs. Throws the system's error if it cannot be read. */
export function read<T>({ handle, isNamed }: ListedFile, use: (content: Content) => T): T {
  const file = openSync(handle, isNamed ? constants.O_RDONLY : unnamed);
  try {
    const length = fill(file, buffer, 0);
    const start = buffer.subarray(0, length);
    if (length < wholeSize) return use({ start, isWhole: true, slice: sliceOf(start), size: () => length, pieces: () => [start] });
    return use({ start, isWhole: false, slice: sliceFrom(file), size: () => fstatSync(file).size, pieces: () => piecesOf(file) });
  } finally {
    closeSync(file);
  }
}

function* piecesOf(file: number): Generator<Uint8Array> {
  for (let at = 0, length = -1; length !== 0; at += length) {
    length = fill(file, buffer, at);
    if (length > 0) yield buffer.subarray(0, length);
  }
}

function sliceOf(bytes: Uint8Array): Slice {
  return (from, to) => bytes.subarray(from, to);
}

function sliceFrom(file: number): Slice {
  return (from, to) => {
    const bytes = Buffer.allocUnsafe(to - from);
    return bytes.subarray(0, fill(file, bytes, from));
  };
}

/** Some files give less than they are asked for and say nothing of their size; only nothing is the end. */
function fill(file: number, bytes: Buffer, position: number): number {
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(file, bytes, length, bytes.length - length, position + length);
    if (count === 0) break;
    length += count;
  }
  return length;
}
