import { fromBase64 } from "./base64.ts";
import { openSshKey } from "./openssh-key.ts";
import { pemKey } from "./pem-key.ts";
import type { Proof, StructureCheck } from "./structure.ts";

/** A whole PEM file in base64 once more, as Kubernetes and many settings of build services hold it. */
export const encodedPemKey: StructureCheck = { judge, proves: "complete: a real key" };

function judge(value: string): Proof {
  const pem = fromBase64(value)?.toString("latin1").trim() ?? "";
  return (pem.startsWith("-----BEGIN OPENSSH ") ? openSshKey : pemKey).judge(pem);
}
