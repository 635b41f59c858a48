import { command, nothing, sizeIn } from "./blob-reader.ts";
import type { Blob, Wanted } from "./blob-reader.ts";
import { answerOfGit } from "./git.ts";

/** A longer list is better read while it is searched, and more bytes are not held. */
const mostBlobs = 200;
const mostBytes = 4 << 20;

const lineFeed = 10;

/**
 * All objects of a short list. Most commits are small, and a git that is waited for costs them half of one that is spoken
 * to. Undefined where that is no way: whatever went wrong, the other reader will meet it and say so.
 */
export function blobsAtOnce(wanted: readonly Wanted[]): Blob[] | undefined {
  if (wanted.length > mostBlobs) return undefined;
  const answer = answerOfGit(wanted.map(({ id }) => `${id}\n`).join(""), mostBytes, ...command, "--buffer");
  if (!answer) return undefined;
  let at = 0;
  return wanted.map((each) => {
    const end = answer.indexOf(lineFeed, at);
    const size = sizeIn(answer.toString("latin1", at, end), each);
    at = end + 1 + size + 1;
    return { ...each, size, bytes: answer.subarray(end + 1, end + 1 + size), pieces: nothing };
  });
}
