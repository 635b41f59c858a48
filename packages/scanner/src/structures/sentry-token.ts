import { jsonInBase64 } from "./json.ts";
import type { Proof, StructureCheck } from "./structure.ts";

/** An organization token: base64 of JSON that says when and for whom it was made, and a random part that nothing proves. */
export const sentryToken: StructureCheck = { judge };

function judge(value: string): Proof {
  return jsonInBase64(value.split("_")[1] ?? "")?.iat ? "unknown" : "invalid";
}
