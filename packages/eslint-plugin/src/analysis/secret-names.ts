/** Members that make an object one that must not be logged as a whole. */
export const tokenMembers: readonly string[] = [
  "access_token", "accessToken", "refresh_token", "refreshToken", "id_token", "idToken", "client_secret",
  "clientSecret",
];

/** Services whose `*_URL`, `*_URI` or `*_DSN` has a password in it. */
export const addressedServices: readonly string[] = [
  "DATABASE", "DB", "POSTGRES", "POSTGRESQL", "PG", "MYSQL", "MARIADB", "MONGO", "MONGODB", "REDIS", "AMQP", "RABBITMQ",
  "CLOUDAMQP", "KAFKA",
];

/** Services whose `*_WEBHOOK_URL` is all one needs to post as the app. */
export const webhookServices: readonly string[] = ["SLACK", "DISCORD", "TEAMS", "MATTERMOST"];

/** Request headers, in lower case, that prove who somebody is. */
export const secretHeaders: readonly string[] = [
  "authorization", "proxy-authorization", "cookie", "set-cookie", "api-key", "apikey", "x-auth-token", "x-access-token",
];

/** How the names of such headers end where every vendor has its own. */
export const secretHeaderEndings: readonly string[] = ["-api-key", "-token", "-secret", "-signature", "-signature-256"];

/** Calls whose result is no secret any more, by the words of their name. */
export const sanitizingWords: readonly string[] = [
  "redact", "redacted", "redactor", "mask", "masked", "masker", "censor", "scrub", "obfuscate", "obscure",
  "anonymize", "anonymise", "hash", "hashed", "digest", "fingerprint", "encrypt", "hmac", "sha1", "sha256",
  "sha512", "sha", "md5", "strip", "omit", "pick", "truncate", "shorten", "conceal", "hide", "safe", "filter",
  "without", "remove", "clean", "sanitize", "sanitise",
];

/** Owners whose members are texts, rules or states about a field, not what somebody wrote into it. */
export const describingOwners: readonly string[] = [
  "i18n", "t", "messages", "labels", "label", "placeholders", "titles", "texts", "strings", "translations", "errors", "touched",
  "dirty", "routes", "paths", "urls", "endpoints", "schema", "schemas", "rules", "validators", "validation", "types", "columns",
  "regex", "patterns", "icons", "styles", "classes",
];

/** Owners whose `token` is no proof: a stream, a lexer, a syntax tree. */
export const textOwners: readonly string[] = [
  "msg", "message", "chunk", "delta", "part", "stream", "lexer", "parser", "tokenizer", "scanner", "ast", "node",
  "match", "cursor", "tok",
  // A shop's sales channel, which its visitors name in a header.
  "channel",
];
