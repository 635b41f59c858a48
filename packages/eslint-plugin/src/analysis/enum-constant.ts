import type { Origin } from "./origin.ts";

/** Objects whose members in capitals are what they are called: `Env.API_KEY`. */
const holdsValues = /(?:env(?:ironment)?|config(?:uration)?|secrets?|credentials?|settings?|options?)$/iu;

/** `CredentialType.ID_TOKEN` of another file: one of a list of names, and no token. */
export function isEnumConstant({ kind, path }: Origin): boolean {
  const [owner = "", key = ""] = path.slice(-2);
  const isEnum = kind === "import" && path.length > 1 && /^[A-Z][\dA-Za-z]*[a-z]/u.test(owner) && !holdsValues.test(owner);
  return isEnum && /^[A-Z][\dA-Z_]*$/u.test(key);
}
