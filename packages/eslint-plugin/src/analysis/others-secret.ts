import { environmentVariable } from "./environment-variable.ts";
import { isSurelySecret } from "./public-variable.ts";
import type { LeakedSecret } from "./leaked-secret.ts";

const stored = /(?:^|\.)(?:password|passwd|hashedPassword|encryptedPassword|password_?(?:hash|digest|salt)?)$/iu;
/** What the caller sent, or what was made for the caller a moment ago. */
const callers = /\b(?:req|request|body|input|form\w*|values|params|query|dto|data|event|args|payload|generate\w*|create\w*)\b/iu;

/**
 * Whether a secret is one that no caller has a right to: a setting of the server, or the stored password of an account.
 * Tokens are none: to hand them to their owner is what many endpoints are for.
 */
export function isOthersSecret({ source }: LeakedSecret): boolean {
  if (source.kind === "environment") return true;
  const variable = environmentVariable(source.text);
  if (variable !== undefined) return isSurelySecret(variable);
  const text = withoutArguments(source.text);
  return stored.test(text) && text.includes(".") && !callers.test(text);
}

/** What an account is looked up by says nothing of whose it is. */
function withoutArguments(text: string): string {
  const [start, end] = [text.indexOf("("), text.lastIndexOf(")")];
  return start < 0 || end < start ? text : text.slice(0, start) + text.slice(end + 1);
}
