import { isObject, jsonInBase64 } from "./json.ts";
import type { Proof, StructureCheck } from "./structure.ts";

/** A service account token: base64 of JSON with all that signs the account in and opens its vaults. */
export const onePasswordToken: StructureCheck = { judge, proves: "parses whole: a real token" };

function judge(value: string): Proof {
  const token = jsonInBase64(value.replace(/^ops_/u, ""));
  if (!token) return "invalid";
  const { signInAddress, secretKey, srpX, muk, userAuth } = token;
  const isWhole = [signInAddress, secretKey, srpX].every((part) => typeof part === "string") && isObject(muk) && isObject(userAuth);
  return isWhole ? "valid" : "unknown";
}
