import { fromBase64 } from "./base64.ts";
import type { Proof, StructureCheck } from "./structure.ts";

/** Tokens of Jira, Confluence and Bitbucket servers: base64 of a number, a colon and random bytes. */
export const atlassianServerToken: StructureCheck = { judge };

function judge(value: string): Proof {
  const text = fromBase64(value.replace(/^BBDC-/u, ""))?.toString("latin1") ?? "";
  return /^\d{1,20}:/u.test(text) ? "unknown" : "invalid";
}
