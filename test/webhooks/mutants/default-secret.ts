import type { TSESTree } from "@typescript-eslint/utils";
import { replace } from "../edit.ts";
import { insistsOnSecret, secretReads } from "../parts.ts";
import { textOf } from "../handler.ts";
import type { Mutator } from "../mutant.ts";

/** A secret everybody can read in the code stands in for the one that is not set. */
const fallbacks = ['?? ""', '|| "development"', '|| ""', '?? "change-me"'];

export const defaultSecret: Mutator = (handler) => {
  const [read] = secretReads(handler);
  if (!read || insistsOnSecret(handler) || textOf(handler, read).includes("getOrThrow")) return [];
  const whole = asserted(read);
  // A public key is no secret, and an empty one verifies nothing.
  if (handler.code.includes("convertPublicKey")) return [];
  const chosen = fallbacks[handler.name.length % fallbacks.length] ?? "";
  const fallback = /new Webhook\(/u.test(handler.code) ? '?? "change-me"' : chosen;
  const text = `${textOf(handler, read)} ${fallback}`;
  const isWhole = whole.parent?.type === "VariableDeclarator" || (whole.parent?.type === "Property" && whole.parent.value === whole);
  return [{ edits: [replace(whole, isWhole ? text : `(${text})`)], way: fallback }];
};

/** With its `!` or `as string`. */
function asserted(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  return parent?.type === "TSNonNullExpression" || parent?.type === "TSAsExpression" ? parent : node;
}
