import { alphabets } from "@credlint/catalogue";
import type { AlphabetName } from "@credlint/catalogue";

const known = new Map<AlphabetName, Uint8Array>();

/** A table with a one for each byte that is a character of the alphabet. */
export function membersOf(name: AlphabetName): Uint8Array {
  let members = known.get(name);
  if (!members) {
    members = new Uint8Array(256);
    for (const char of alphabets[name]) members[char.charCodeAt(0)] = 1;
    known.set(name, members);
  }
  return members;
}
