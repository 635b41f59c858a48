import { jsonInBase64 } from "./json.ts";
import type { Proof, StructureCheck } from "./structure.ts";

/** Base64 of JSON that holds the key `k`: `glc_` with organisation `o` and name `n`, older ones with `n` and `id`. */
export const grafanaToken: StructureCheck = { judge, proves: "parses whole: a real token" };

function judge(value: string): Proof {
  const token = jsonInBase64(value.replace(/^glc_/u, ""));
  if (!token) return "invalid";
  const { k, n, o, id } = token;
  return typeof k === "string" && k.length >= 20 && typeof n === "string" && (o ?? id) !== undefined ? "valid" : "unknown";
}
