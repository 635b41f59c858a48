import { nameKind, wordsOf } from "@credlint/scanner/secret-name";

/** What stands before `_SECRET` where a program checks others by it, and not itself with a vendor. */
const checkers =
  "JWT|AUTH|NEXTAUTH|AUTH0|SESSION|COOKIES?|WEBHOOKS?|HOOK|SIGNING|SIGNATURE|SIGN|CRON|CSRF|XSRF|HMAC|HASHING|ENCRYPTION|" +
  "ADMIN|INTERNAL|PREVIEW|DRAFT|REVALIDATE|REVALIDATION|PAYLOAD|VERIFICATION|INVITE|RESET|UNSUBSCRIBE|SSO|PASSPORT|JOBS?|WORKER|SETUP";
/** The same where nothing stands before; behind a vendor's name it is what the vendor checks. */
const checkersAlone = "APP|API|SERVER|SHARED|STATE|HASH|(?:(?:JWT|AUTH)_)?(?:ACCESS|REFRESH)(?:_TOKEN)?|TOKEN";
const own = new RegExp(
  `^(?:(?:\\w+_)?(?:${checkers})_SECRET(?:_KEY)?|(?:${checkersAlone})_SECRET(?:_KEY)?|SECRET|SECRET_KEY|APP_KEY|` +
    "(?:\\w+_)?(?:ENCRYPTION|SIGNING|HMAC|JWT|JWT_PRIVATE|COOKIE|SESSION|MASTER|JWE|CIPHER)_KEY|(?:\\w+_)?JWT|" +
    "(?:\\w+_)?(?:ADMIN|BASIC_AUTH|SESSION|COOKIE|IRON|DASHBOARD)_PASSWORD|(?:ADMIN|INTERNAL|CRON|WEBHOOK)(?:_API|_AUTH)?_(?:TOKEN|KEY))$",
  "u",
);
/** Services that refuse a wrong password or key themselves. */
const foreign = /(?:^|_)(?:CLIENT|OAUTH2?|CONSUMER|DB|DATABASE|SMTP|MAIL|EMAIL|SUPABASE|HASURA)_|OAUTH/u;

/**
 * Whether a setting, by its name, is what a program itself tells friend from foe by: it signs sessions, checks webhooks or
 * encrypts. With a made-up value it works as well as with the right one, only for everyone.
 */
export function isOwnSecret(name: string): boolean {
  const variable = wordsOf(name).join("_").toUpperCase().replace(/_?\d+$/u, "");
  return nameKind(name) !== "harmless" && own.test(variable) && !foreign.test(variable);
}
