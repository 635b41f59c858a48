import { isChecksumValid } from "./checksum.ts";
import type { CompiledFormat } from "./compiled-format.ts";
import { structures } from "./structures/index.ts";
import type { Proof } from "./structures/structure.ts";

/** What can be told of a value that fits its format, without asking the vendor. `valid` outranks every other doubt. */
export function proofOf(value: string, format: Pick<CompiledFormat, "checksum" | "pattern" | "prefix" | "structure">): Proof {
  const { checksum, pattern, prefix, structure } = format;
  if (checksum) {
    if (isChecksumValid(value, prefix, checksum)) return "valid";
    return hasOneLength(pattern) ? "invalid" : "unknown";
  }
  return structure ? structures[structure].judge(value) : "unknown";
}

/** Formats that come in several lengths grow further, and a longer one may carry its checksum in another way. */
function hasOneLength({ source }: RegExp): boolean {
  return !/\{\d+,\d+\}/u.test(source);
}
