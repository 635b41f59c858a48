import { marvin32 } from "./marvin.ts";
import type { Proof, StructureCheck } from "./structure.ts";

const alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";

/**
 * The last three of 40 characters are the first of six that write Marvin32 of the others: microsoft/security-utilities
 * `IsAzureAadClientAppIdentifiableSecret`. Microsoft's own scan does not ask for it, so a wrong one disproves nothing.
 */
export const azureClientSecret: StructureCheck = { judge, proves: "checksum valid: a real secret" };

function judge(value: string): Proof {
  return value.slice(3, 6) === "8Q~" && value.endsWith(clientSecretChecksum(value.slice(0, -3))) ? "valid" : "unknown";
}

/** The three characters that must follow. */
export function clientSecretChecksum(before: string): string {
  let digits = "";
  for (let rest = marvin32(Buffer.from(before), "AadPwd00"); rest > 0; rest = Math.floor(rest / alphabet.length)) {
    digits = alphabet.charAt(rest % alphabet.length) + digits;
  }
  return digits.padStart(6, alphabet.charAt(0)).slice(0, 3);
}
