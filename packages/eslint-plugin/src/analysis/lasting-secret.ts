import { wordsOf } from "@credlint/scanner/secret-name";
import { environmentVariable } from "./environment-variable.ts";
import type { LeakedSecret } from "./leaked-secret.ts";

const lasting: ReadonlySet<string> = new Set([
  "access token", "api key", "apikey", "api token", "auth token", "refresh token", "session token", "client secret", "api secret", "app secret",
  "secret key", "private key", "signing secret", "password", "passwd", "bot token", "access key",
]);
/** What a mail or a visit brings along, made to be used once. */
const once = /reset|invit|verif|confirm|magic|one.?time|temp|unsub|preview|sign(?:up|in)|csrf|state|captcha|share|download|embed/iu;

/** Whether a secret works for long: tokens in links that are mailed are made to be used once. */
export function isLastingSecret({ source }: LeakedSecret): boolean {
  if (source.kind !== "value" || once.test(source.text)) return false;
  if (environmentVariable(source.text) !== undefined) return true;
  const words = wordsOf(source.text.replace(/\.(?:value|val\(\))$/u, "").split(".").at(-1) ?? "");
  return lasting.has(words.slice(-2).join(" ")) || lasting.has(words.at(-1) ?? "");
}
