import { fromBase64 } from "./base64.ts";
import type { Proof, StructureCheck } from "./structure.ts";

/** The id of the bot in Discord's own documentation. */
const documented = "198622483471925248";

/** A bot token: base64 of the bot's id, then a time and a MAC, which prove nothing by themselves. */
export const discordToken: StructureCheck = { judge };

function judge(value: string): Proof {
  const id = String(fromBase64(value.slice(0, value.indexOf("."))));
  return /^\d{17,20}$/u.test(id) && id !== documented ? "unknown" : "invalid";
}
