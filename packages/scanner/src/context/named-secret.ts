import type { UnnamedSecret } from "@credlint/catalogue";
import { secretPhrases } from "@credlint/catalogue/secret-names";
import type { Candidate } from "../candidate.ts";
import type { FileKind } from "../file-kind.ts";
import { isSettingOfSecret, secretPhrase } from "../secret-name.ts";
import { assignedValue, mayBeAssigned } from "./assigned-value.ts";
import type { AssignedValue } from "./assigned-value.ts";
import type { ContextDetector } from "./context-detector.ts";
import { decoded } from "./decoded.ts";
import { isDummy } from "./dummy.ts";
import { endsInRandomHex, isHumanPassword, isRandomSecret, isSymbolSoup, isUuid } from "./plausible.ts";
import { unnamed } from "./unnamed.ts";

/** A secret's name ends with its phrase and few words more, in characters; a name of many phrases is not read for each. */
const longestEnding = 40;

/** Further than any name with its value reaches. */
const reach = 2048;

/** Finds values that only their name makes secrets. */
export const namedSecretDetector: ContextDetector = {
  words: () => [...spellings(), ...shortNames(), ...settings(), "-key: "],
  reach,
  find: (bytes, hit, { syntax }) => (syntax !== "generated" && mayBeAssigned(bytes, hit, longestEnding) ? hit : undefined),
  judge(text, hit, file) {
    const assigned = assignedValue(text, hit);
    return assigned && judgeValue(text, assigned, file);
  },
};

/** Shorter ones stand in too many other words. */
const shortestPhrase = 5;

/** Every spelling of what the name of a secret can end with: `api_key`, `api-key`, `apikey`. */
function spellings(): string[] {
  const all = secretPhrases.flatMap((phrase) => ["_", "-", ""].map((joint) => phrase.replaceAll(" ", joint)));
  return [...new Set(all)].filter(({ length }) => length >= shortestPhrase);
}

/** Names too short to be looked for alone, with the sign behind them. */
function shortNames(): string[] {
  return ["pass", "pwd", "pw"].flatMap((name) => [":", "=", '"', "'", " =", ">"].map((sign) => name + sign));
}

/** With the sign behind them, because without one they stand in every program. */
function settings(): string[] {
  return ["app_key", ...["_key", "_pat"].flatMap((name) => ["=", ":", '":'].map((sign) => name + sign))];
}

function judgeValue(text: string, assigned: AssignedValue, file: FileKind): Candidate | undefined {
  const { end, form } = assigned;
  if (end - assigned.start < 6 || (form === "bare" && file.syntax === "code")) return undefined;
  const scheme = /^(?:(?:token|bearer|apikey|key|bot) +|base64:)?/iu.exec(text.slice(assigned.start, end))?.[0] ?? "";
  const start = assigned.start + scheme.length;
  const value = text.slice(start, end);
  if (!hasDigits(value)) return undefined;
  const named = nameOfOne(text, assigned);
  const phrase = secretPhrase(named) ?? frameworkKey(text, assigned) ?? settingKey(assigned, file) ?? encodedKey(value, assigned.name);
  if (phrase === undefined || isOfDocSearch(text, start, phrase) || isSampleField(text, assigned, file) || !isPlausible(value, phrase, form, file)) return undefined;
  return unnamed(formatOf(phrase), start, end);
}

/** `"token": "…"` in a document: a field of the sample of an answer, which says whose it is in no word. */
function isSampleField(text: string, { name, start }: AssignedValue, { syntax }: FileKind): boolean {
  return syntax === "prose" && name.toLowerCase() === "token" && !text.slice(start - 2, start).includes("=");
}

/** The name of the value itself, where it stands in a list or a call. */
function nameOfOne(text: string, { name, start, form }: AssignedValue): string {
  if (form === "call") return name.replace(setters, "");
  return text.charAt(start - 2) === "[" ? name.replace(/(?<=key|secret)s$/iu, "") : name;
}

/** Nothing without digits is plausible, and most values in code have none; under base64 that only shows beneath. */
function hasDigits(value: string): boolean {
  return /\d/u.test(value) || decoded(value) !== undefined;
}

function isPlausible(value: string, phrase: string, form: AssignedValue["form"], file: FileKind): boolean {
  const plain = decoded(value);
  if (plain !== undefined) return isRandomSecret(plain) || isUuid(plain) || (file.syntax === "config" && isHumanPassword(plain, false));
  if (isUuid(value)) return isIssuedAsUuid(value, phrase, file);
  if (isRandomSecret(value) || (!file.isTest && endsInRandomHex(value))) return true;
  if (/key|salt|secret/u.test(phrase) && isSymbolSoup(value)) return true;
  return mayBeHuman(phrase, form, file) && isHumanPassword(value, file.syntax === "code");
}

/** Many vendors issue UUIDs as keys. Under names of passwords and other tokens they are ids as often. */
function isIssuedAsUuid(value: string, phrase: string, { isTest, syntax }: FileKind): boolean {
  return !isTest && (syntax === "code" || syntax === "config") && issued.test(phrase) && !isDummy(value);
}

const issued = /^(?:api ?key|access key|secret key|auth key|secret|(?:api|access|bot) token)$/u;

/** A short secret counts where people write down real ones. */
function mayBeHuman(phrase: string, form: AssignedValue["form"], { isTest, syntax }: FileKind): boolean {
  if (isTest || form === "argument" || form === "header") return false;
  return passwords.test(phrase) ? syntax === "code" || syntax === "config" : /secret/u.test(phrase) && syntax === "config";
}

/** Its keys stand in the pages of public documentations, and can do nothing but search them. */
function isOfDocSearch(text: string, start: number, phrase: string): boolean {
  return phrase === "api key" && /docsearch/iu.test(text.slice(Math.max(0, start - 120), start));
}

/** Laravel's `APP_KEY=base64:…`; elsewhere the key of an app is as public as its name. */
function frameworkKey(text: string, { name, start }: AssignedValue): string | undefined {
  return name === "APP_KEY" && text.startsWith("base64:", start) ? "app key" : undefined;
}

/** `acme-key: …` in a Kubernetes secret: ids of things are not written in base64 as text. */
function encodedKey(value: string, name: string): string | undefined {
  return /[-_]key$/iu.test(name) && decoded(value) !== undefined ? secretPhrase(name.replace(/key$/iu, "api_key")) : undefined;
}

/** The key of somebody's service, where settings stand. */
function settingKey({ name }: AssignedValue, { isTest, syntax }: FileKind): string | undefined {
  return syntax === "config" && !isTest && isSettingOfSecret(name) ? "key" : undefined;
}

const passwords = /pass|pwd|pw$|wort|senha|contrasena|bind/u;

/** `setPassword`, `with_api_key`, `getToken`: calls that take or give what the rest names. */
const setters = /^(?:set|with|get)(?=[_A-Z])/u;

function formatOf(phrase: string): UnnamedSecret["id"] {
  if (passwords.test(phrase)) return "unnamed-password";
  if (/token|jwt|cookie/u.test(phrase)) return "unnamed-token";
  return /key$/u.test(phrase) ? "unnamed-key" : "unnamed-secret";
}
