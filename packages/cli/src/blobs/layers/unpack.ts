/** How many bytes may still be unpacked; shared by all that one blob holds, however deep. */
export interface Budget {
  bytes: number;
}

/** What is packed in one of the ways of zlib; nothing where it is damaged or more than the budget allows. */
export function unpack(how: "gunzipSync" | "inflateRawSync" | "inflateSync", packed: Uint8Array, budget: Budget): Uint8Array | undefined {
  if (budget.bytes < 1) return undefined;
  try {
    const bytes = zlib()[how](packed, { maxOutputLength: budget.bytes });
    return spend(bytes, budget);
  } catch {
    return undefined;
  }
}

/** Also what is not packed costs, since many entries may point to the same bytes. */
export function spend(bytes: Uint8Array, budget: Budget): Uint8Array | undefined {
  budget.bytes -= bytes.length;
  return budget.bytes < 0 ? undefined : bytes;
}

/** A clean commit of ordinary files need not load it. */
function zlib(): typeof import("node:zlib") {
  return process.getBuiltinModule("node:zlib");
}
