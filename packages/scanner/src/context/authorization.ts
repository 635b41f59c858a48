import type { Candidate } from "../candidate.ts";
import type { FileKind } from "../file-kind.ts";
import { everywhere } from "./context-detector.ts";
import type { ContextDetector } from "./context-detector.ts";
import { isDummy } from "./dummy.ts";
import { isHumanPassword, isRandomSecret, isUuid } from "./plausible.ts";
import { isReference } from "./reference.ts";
import { unnamed } from "./unnamed.ts";

/** Some vendors want the id of a project or a user before it, with a colon between. */
const credentials = /(?:bearer|token)[ \t]{1,3}([\w+/=.~-]{16,300}(?::[\w+/=.~-]{16,300})?)(?![\w+/=.~-])/iuy;
/** Schemes of vendors' own: nothing but a credential stands behind them, so that a UUID is one too. */
const ownScheme =
  /authorization["'`\\]{0,2}[ \t]{0,3}[:=,][ \t]{0,3}["'`\\]{0,2}(?:[\w-]{0,30}?(?:token|key)|ssws|bot)[ \t]{1,3}(?:token=)?([\w+/=.~-]{16,300})(?![\w+/=.~-])/iuy;
const basic = /basic[ \t]{1,3}([A-Za-z0-9+/]{8,200}={0,2})(?![\w+/=])/iuy;

const registry = /(?:"auth"[ \t]{0,4}:[ \t]{0,4}"|_auth[ \t]{0,2}=[ \t]{0,2}"?)([A-Za-z0-9+/]{8,200}={0,2})(?![\w+/=])/uy;

/** Longer than any of these values with what stands before it. */
const reach = 400;

/** Finds what follows `Bearer` and `Basic` in a header, wherever the header is written. */
export const authorizationDetectors: readonly ContextDetector[] = [
  {
    words: () => ["bearer "],
    reach,
    find: everywhere,
    judge(text, hit, file) {
      const value = valueOf(credentials, text, hit);
      const isCredential = value !== undefined && (isRandomSecret(value.text) || (mayHoldUuid(file) && isUuid(value.text) && !isDummy(value.text)));
      return isCredential ? unnamed("unnamed-bearer-token", value.start, value.start + value.text.length) : undefined;
    },
  },
  {
    words: () => ["authorization"],
    reach,
    find: outsideGenerated,
    judge(text, hit) {
      const value = valueOf(ownScheme, text, hit);
      const isCredential = value !== undefined && (isRandomSecret(value.text) || isUuid(value.text));
      return isCredential ? unnamed("unnamed-token", value.start, value.start + value.text.length) : undefined;
    },
  },
  { words: () => ["basic "], reach, find: everywhere, judge: (text, hit) => loginAt(basic, text, hit) },
  // Docker's `"auth": "…"` and npm's `_auth=…`
  { words: () => ['"auth"', "_auth=", "_auth ="], reach, find: outsideGenerated, judge: (text, hit) => loginAt(registry, text, hit) },
];

/** In prose and tests a UUID stands for any token. */
function mayHoldUuid({ isTest, syntax }: FileKind): boolean {
  return !isTest && (syntax === "code" || syntax === "config");
}

function outsideGenerated(_: Uint8Array, hit: number, { syntax }: FileKind): number | undefined {
  return syntax === "generated" ? undefined : hit;
}

function loginAt(pattern: RegExp, text: string, hit: number): Candidate | undefined {
  const value = valueOf(pattern, text, hit);
  return value !== undefined && holdsPassword(value.text) ? unnamed("unnamed-basic-credentials", value.start, value.start + value.text.length) : undefined;
}

interface Value {
  readonly text: string;
  readonly start: number;
}

function valueOf(pattern: RegExp, text: string, hit: number): Value | undefined {
  pattern.lastIndex = hit;
  const found = pattern.exec(text);
  const value = found?.[1];
  return found && value !== undefined ? { text: value, start: hit + found[0].length - value.length } : undefined;
}

/** `user:password` under the base64. */
function holdsPassword(encoded: string): boolean {
  const decoded = Buffer.from(encoded, "base64").toString("latin1");
  const [, user, password] = /^([\x21-\x39\x3b-\x7e]{0,80}):([\x21-\x7e]{4,120})$/u.exec(decoded) ?? [];
  if (user === undefined || password === undefined || isReference(password) || isDummy(password)) return false;
  // Three letters are no dummy for being few.
  return isRandomSecret(password) || (!(user.length > 3 && isDummy(user)) && isHumanPassword(password, false));
}
