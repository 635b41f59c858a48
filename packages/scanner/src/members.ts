import { alphabets } from "@credlint/catalogue";
import type { AlphabetName } from "@credlint/catalogue";

const known = new Map<AlphabetName, Uint8Array>();

/** A table with a one for each byte that is a character of the alphabet. */
export function membersOf(name: AlphabetName): Uint8Array {
  let members = known.get(name);
  if (!members) {
    members = setOf(alphabets[name]);
    known.set(name, members);
  }
  return members;
}

/** A table with a one for each of some ASCII characters. */
export function setOf(chars: string): Uint8Array {
  const set = new Uint8Array(256);
  for (let at = 0; at < chars.length; at += 1) set[chars.charCodeAt(at)] = 1;
  return set;
}
