import { hasAnnotatedChecksum, isAnnotated } from "./azure-annotated-key.ts";
import { fromBase64 } from "./base64.ts";
import { marvin32 } from "./marvin.ts";
import type { Proof, StructureCheck } from "./structure.ts";

const messaging = ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"];

/**
 * The four characters before the checksum, and the seeds of the keys that carry them, from
 * microsoft/security-utilities src/Microsoft.Security.Utilities.Core/IdentifiableMetadata.cs.
 */
const seeds: Readonly<Record<string, readonly string[]>> = {
  "+ASt": ["Default0"],
  ACDb: ["MastRW00", "MastRO00", "SysAll00", "SystRW00", "SystRO00", "Resour00", "Encryp00"],
  "+ABa": ["AbAcct00"],
  "+AMC": ["Classic0"],
  APIM: ["Tenant00", "IoTHub00", "Gatewy00", "GitKey00"],
  AzFu: ["Functi00", "Master00", "System00"],
  AzSe: ["Query000", "PAdmin00"],
  "+ACR": ["ACRDflt0"],
  AIoT: ["IoTHub00", "DpsKey00", "Device00"],
  "+ASb": messaging,
  "+AEh": messaging,
  "+ARm": messaging,
  AZEG: ["Default0", "SendRecv"],
  AzCa: ["Access00"],
};

/** Services that also give out keys whose checksum is made in another way. */
const lenient = new Set(["AzCa"]);

/** Keys that end with a signature of their service and four bytes of checksum over all bytes before. */
export const azureKey: StructureCheck = { judge, proves: "checksum valid: a real key" };

function judge(value: string): Proof {
  if (isAnnotated(value)) return hasAnnotatedChecksum(value) ? "valid" : "unknown";
  const bytes = fromBase64(value);
  if (!bytes) return "invalid";
  const signature = signatureOf(value);
  const known = seeds[signature];
  if (!known) return "unknown";
  if (known.some((seed) => marvin32(bytes.subarray(0, -4), seed) === bytes.readUInt32LE(bytes.length - 4))) return "valid";
  return lenient.has(signature) ? "unknown" : "invalid";
}

/** A key's own signature. */
export function signatureOf(value: string): string {
  return value.replace(/=+$/u, "").slice(-10, -6);
}

/** Seeds of a signature's checksum. */
export function seedsOf(signature: string): readonly string[] {
  return seeds[signature] ?? [];
}
