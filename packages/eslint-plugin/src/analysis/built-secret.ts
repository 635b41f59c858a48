import type { LeakedSecret } from "./leaked-secret.ts";
import { isSurelySecret } from "./public-variable.ts";

const environment = /^(?:(?:process|Bun|Deno)\.env|import\.meta\.env)\.(\w+)$/u;

/** Whether a secret has no business in what a build makes; many a vendor's key is made for browsers. */
export function isBuiltSecret({ source }: LeakedSecret): boolean {
  const variable = environment.exec(source.text)?.[1];
  return variable === undefined || isSurelySecret(variable);
}
