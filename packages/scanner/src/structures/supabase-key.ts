import { fromBase64 } from "./base64.ts";
import { jsonInBase64 } from "./json.ts";
import type { Proof, StructureCheck } from "./structure.ts";

/** A legacy key: a JSON Web Token whose claims name the project and a role past all policies. */
export const supabaseKey: StructureCheck = { judge, proves: "names its project and the service role: a real key" };

function judge(value: string): Proof {
  const [header = "", payload = "", signature = ""] = value.split(".");
  const { role, ref, iat, exp } = jsonInBase64(payload) ?? {};
  const isNamed = role === "service_role" && typeof ref === "string" && typeof iat === "number" && typeof exp === "number";
  if (!isNamed || !jsonInBase64(header) || fromBase64(signature)?.length !== 32) return "invalid";
  return /^[a-z]{20}$/u.test(ref) && looksRandom(signature) ? "valid" : "unknown";
}

/** Of 43 random characters about 31 differ. */
function looksRandom(signature: string): boolean {
  return new Set(signature).size > 20;
}
