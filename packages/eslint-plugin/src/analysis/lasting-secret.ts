import { wordsOf } from "@credlint/scanner/secret-name";
import type { LeakedSecret } from "./leaked-secret.ts";

const environment = /^(?:process|Bun|Deno|import\.meta)\b.*\.(\w+)$/u;
const lasting: ReadonlySet<string> = new Set([
  "access token", "api key", "apikey", "api token", "auth token", "refresh token", "client secret", "api secret", "app secret",
  "secret key", "private key", "signing secret", "password", "passwd", "bot token", "access key",
]);
/** What a mail or a visit brings along, made to be used once. */
const once = /reset|invit|verif|confirm|magic|one.?time|temp|unsub|preview|sign(?:up|in)|csrf|state|captcha|share|download|embed/iu;

/** Whether a secret works for long: tokens in links that are mailed are made to be used once. */
export function isLastingSecret({ source }: LeakedSecret): boolean {
  if (source.kind !== "value" || once.test(source.text)) return false;
  if (environment.test(source.text)) return true;
  const words = wordsOf(source.text.split(".").at(-1) ?? "");
  return lasting.has(words.slice(-2).join(" ")) || lasting.has(words.at(-1) ?? "");
}
