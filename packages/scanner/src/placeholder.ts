import { commonestOf, hasWalk, varietyOf, walkOf } from "./characters.ts";

/** Words that people put where a secret would stand. */
const words = /example|sample|dummy|fake|placeholder|changeme|redacted|your[_-]?(?:api|key|token|secret)|insert|replace|test_?key|foobar|xxxx|0{6}/iu;

/** Runs of a keyboard or an alphabet, at least eight long. */
const walks = ["01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"].map(walkOf);
const walkLength = 8;

/** Characters looked at: in a long random body every short word turns up sooner or later. */
const judged = 120;

/**
 * Tells whether a value that has the shape of a token is plainly nobody's: documentation, a template, a test dummy.
 * Random characters of the token formats pass: below 10 characters nothing is judged by variety.
 */
export function isPlaceholder(value: string, prefix: string): boolean {
  const body = value.slice(prefix.length, prefix.length + judged);
  // Three characters come again in a sound value: both halves of a JSON Web Token begin with `eyJ`.
  const isRepeated = prefix.length > 3 && body.includes(prefix);
  return isRepeated || words.test(body) || hasWalk(body.toLowerCase(), walks, walkLength) || isMonotonous(body) || isLopsided(body);
}

/**
 * Tells whether a value that only its name makes a secret is no more than a word: `vercelToken = getTokenFromSettings()`.
 * Of real values of 24 characters one or two in a hundred have no digit.
 */
export function isWord(value: string): boolean {
  return !/\d/u.test(value);
}

/** A random body of n hex digits holds far more than n/4 or five different characters. */
function isMonotonous(body: string): boolean {
  if (body.length < 10) return false;
  return varietyOf(body) < Math.min(7, body.length / 3);
}

/** Encoded tables and images repeat one character; random text, even of sixteen, never gives so much to one of them. */
function isLopsided(body: string): boolean {
  if (body.length < 32) return false;
  return commonestOf(body) > body.length * (body.length < 60 ? 0.35 : 0.25);
}
