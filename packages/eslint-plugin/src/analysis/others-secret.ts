import { isSurelySecret } from "./public-variable.ts";
import type { LeakedSecret } from "./leaked-secret.ts";

const environment = /^(?:(?:process|Bun|Deno)\.env|import\.meta\.env)\.(\w+)$/u;
const stored = /(?:^|\.)(?:password|passwd|hashedPassword|encryptedPassword|password_?(?:hash|digest|salt)?)$/iu;
/** What the caller sent, or what was made for the caller a moment ago. */
const callers = /\b(?:req|request|body|input|form\w*|values|params|query|dto|data|event|args|payload|generate\w*|create\w*)\b/iu;

/**
 * Whether a secret is one that no caller has a right to: a setting of the server, or the stored password of an account.
 * Tokens are none: to hand them to their owner is what many endpoints are for.
 */
export function isOthersSecret({ source }: LeakedSecret): boolean {
  if (source.kind === "environment") return true;
  const variable = environment.exec(source.text)?.[1];
  if (variable !== undefined) return isSurelySecret(variable);
  return stored.test(source.text) && source.text.includes(".") && !callers.test(source.text);
}
