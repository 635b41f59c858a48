import { nameKind, publicPrefixes, serverVariables, wordsOf } from "@credlint/scanner/secret-name";

/** An environment variable whose name gives its value to the browser. */
export interface PublicVariable {
  readonly prefix: string;
  /** The name without the prefix. */
  readonly rest: string;
}

/** Undefined for `PUBLIC_KEY_…`, which is about a key, and `STORYBOOK_…`, which is often about the way in to the stories. */
export function publicVariable(name: string): PublicVariable | undefined {
  const prefix = publicPrefixes.find((start) => name.startsWith(start));
  if (prefix === undefined || /^(?:PUBLIC_KEY|STORYBOOK_)/u.test(name) || !/^[A-Z\d_]+$/u.test(name)) return undefined;
  return { prefix, rest: name.slice(prefix.length) };
}

/** What a name must end with to be a secret and nothing else; API keys and tokens are often made for browsers. */
const secretEnding = new RegExp(
  "(?:^|_)(?:SECRET|SECRETKEY|SECRET_(?:API_|ACCESS_)?(?:KEY|TOKEN)|PRIVATE_KEY|PASSWORD|PASSWD|PASSPHRASE|SERVICE_ROLE(?:_KEY|_TOKEN)?|" +
    "SERVICE_ACCOUNT_KEY|ADMIN_(?:API_)?(?:KEY|TOKEN)|(?:MASTER|SIGNING|ENCRYPTION)_KEY|REFRESH_TOKEN|PERSONAL_ACCESS_TOKEN|" +
    "(?:MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|REDIS|AMQP)_UR[LI])$",
  "u",
);
/** Switches and values that are shown to visitors on purpose. */
const shown = /(?:^|_)(?:DEMO|GUEST|DISABLED?|ENABLED?|HIDE|FORGOT|RESET|LOGIN_WITH|EMAIL_PASSWORD|MIN|MAX)(?:_|$)/u;
const serverOnly: ReadonlySet<string> = new Set(serverVariables);

/** Whether a name, in any spelling, says that its value is a secret and cannot be anything else. */
export function isSurelySecret(name: string): boolean {
  const variable = screaming(name);
  if (nameKind(name) === "harmless" || shown.test(variable)) return false;
  return secretEnding.test(variable) || knownVariable(name, serverOnly) !== undefined;
}

/** Which of some variables a name is, or ends with after some word of its own: `APP_OPENAI_API_KEY`. */
export function knownVariable(name: string, known: ReadonlySet<string>): string | undefined {
  const words = screaming(name).split("_");
  return words.map((_, index) => words.slice(index).join("_")).find((ending) => known.has(ending));
}

function screaming(name: string): string {
  return wordsOf(name.replace(/_?\d+$/u, "")).join("_").toUpperCase();
}
