import { environmentVariable } from "./environment-variable.ts";
import type { LeakedSecret } from "./leaked-secret.ts";
import { isSurelySecret } from "./public-variable.ts";

/** Whether a secret has no business in what a build makes; many a vendor's key is made for browsers. */
export function isBuiltSecret({ source }: LeakedSecret): boolean {
  const variable = environmentVariable(source.text);
  return variable === undefined || isSurelySecret(variable);
}
