/** What people write where a password would stand; the longest first, so that none is left over of another. */
const dummyWords: readonly string[] = [
  "x-oauth-basic", "x-token-auth", "placeholder", "credentials", "development", "passphrase", "changeme", "password",
  "passcode", "postgres", "rabbitmq", "redacted", "dontcare", "passwort", "fallback", "username", "somepass", "keyboard",
  "default", "example", "insecure", "unsafe", "private", "minio", "mongo", "mysql", "passwd", "qwerty", "secret", "sample",
  "access", "apikey", "dummy", "guest", "local", "admin", "build", "docker", "hidden", "hunter", "invalid", "letmein",
  "client", "server", "signing", "session", "cookie", "service", "auth", "token", "wrong", "super", "redis", "value", "user",
  "pass", "test", "root", "demo", "fake", "mock", "your", "some", "this", "here", "none", "null", "change", "replace",
  "insert", "unset", "missing", "please", "prod", "good", "real", "very", "long", "jwt", "key", "api", "app", "dev",
  "pwd", "foo", "bar", "baz", "abc", "xyz", "the", "new", "old", "bad", "not", "set", "for", "in", "at", "my", "db", "pw",
  "ci", "id",
];
const dummies = new RegExp(dummyWords.join("|"), "gu");
/** Signs of a template that somebody or something fills in: `<password>`, `${PASSWORD}`, `{{pw}}`, `%s`, `****`. */
const template = /[<>{}[\]()|\uFFFD…]|^\$|^%\w?$|\*{2}|\.{3}|^:\w+$/u;
/** `12345678`, `0000`, `xxxx`, `abcd`. */
const walks = /^0?1?2?3?4?5?6?7?8?9?0?$|^(.)\1*$|abcdef|qwert|0123|1234|x{3}/u;
const leet: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s", "!": "i" };

/** Left of a random password when every dummy word is taken out of it. */
const leastLeft = 5;
/** The same of `p4ssw0rd!`, written out. */
const leastLeftSpelled = 3;
const fewestDifferent = 5;

/**
 * Whether somebody could have been given a text as a real password. Placeholders, dummies and plain words are none:
 * it takes a digit among the letters, or both cases at some length, and more than well-known words.
 */
export function isCredibleSecret(value: string): boolean {
  const lower = value.toLowerCase();
  if (template.test(value) || walks.test(lower) || new Set(lower).size < fewestDifferent) return false;
  const isMixed = /\d/u.test(value) && /[a-z]/iu.test(value);
  const isLong = value.length >= 16 && /[a-z]/u.test(value) && /[A-Z]/u.test(value) && !/[\s_-]/u.test(value);
  if (!isMixed && !isLong) return false;
  const spelled = lower.replace(/[\d\W_]+$/u, "").replaceAll(/[013457@$!]/gu, (sign) => leet[sign] ?? sign);
  return leftOf(lower) >= leastLeft && leftOf(spelled) >= leastLeftSpelled;
}

/** Stands for a password without being one: `<password>`, `mypassword`, `xxx`. */
const standIn = /^(?:your|my|db|the|some|atlas)?[-_]?(?:user(?:name)?|pass(?:word|wd|phrase)?|pwd|pw|secret|token|key|example|change-?me|x+)\d?$/iu;

/** Whether a text can be the password of a real account, however weak. */
export function isChosenSecret(value: string): boolean {
  return value.length >= 4 && !template.test(value) && !standIn.test(value) && !/your|password|example|redacted/iu.test(value);
}

/** Letters and digits that are not part of a dummy word or of a number after one. */
function leftOf(text: string): number {
  return text.replaceAll(dummies, " ").replaceAll(/(?:^| )[\d\W_]*(?= |$)|[\W_]/gu, "").length;
}
