import { fromBase64 } from "./base64.ts";
import type { Proof, StructureCheck } from "./structure.ts";

/** A reference token: base64 of `reftkn:`, a version, a time and the reference. */
export const jfrogToken: StructureCheck = { judge, proves: "parses whole: a real token" };

function judge(value: string): Proof {
  return /^reftkn:\d+:\d+:[\w/+-]{16,}$/u.test(String(fromBase64(value))) ? "valid" : "invalid";
}
