import {
  ambiguousPhrases,
  gluedPhrases,
  harmlessFirstWords,
  harmlessWords,
  objectPhrases,
  otherKeys,
  otherPasses,
  otherTokens,
  harmlessVariables,
  publicPrefixes,
  secretPhrases,
  serverVariables,
  shortPhrases,
  trailingWords,
} from "@credlint/catalogue/secret-names";

export { publicPrefixes, serverVariables };

/**
 * What a name says about its value. `secret`: it ends in a secret's name. `ambiguous`: the same, but the word means
 * other things as well (`token`). `object`: it holds secrets. `harmless`: it speaks of a secret without being one.
 */
export type NameKind = "secret" | "ambiguous" | "object" | "harmless" | "neutral";

const secrets: ReadonlySet<string> = new Set(secretPhrases);
const ambiguous: ReadonlySet<string> = new Set(ambiguousPhrases);
const objects: ReadonlySet<string> = new Set(objectPhrases);
const trailing: ReadonlySet<string> = new Set(trailingWords);
const harmless: ReadonlySet<string> = new Set(harmlessWords);
const harmlessFirst: ReadonlySet<string> = new Set(harmlessFirstWords);
const otherTrades: ReadonlySet<string> = new Set(otherTokens);
/** Spoken of in compounds: a name that holds one of these without ending in it is about a secret, not the secret. */
const spoken = /^(?:pass(?:word|wd|phrase|code)|(?:secret|credential|token)s?|apikey|authorization|jwt|otp)$/u;
const longestPhrase = 3;

export function nameKind(name: string): NameKind {
  return kindOf(name, tellingWords(name));
}

function kindOf(name: string, words: readonly string[]): NameKind {
  if (isPublicVariable(name)) return "harmless";
  const phrase = endingPhrase(words);
  if (phrase === undefined) return words.some((word) => spoken.test(word)) ? "harmless" : "neutral";
  const before = words.slice(0, words.length - phrase.split(" ").length);
  if (isTurnedHarmless(before, phrase)) return "harmless";
  if (objects.has(phrase)) return "object";
  return ambiguous.has(phrase) && before.length === 0 ? "ambiguous" : "secret";
}

/** What a secret's name ends with: `api key` for `ACME_API_KEY_2`; undefined if it names no secret. */
export function secretPhrase(name: string): string | undefined {
  const words = tellingWords(name);
  const kind = kindOf(name, words);
  if (kind === "neutral") return shortPhrase(words);
  return kind === "secret" || kind === "ambiguous" ? endingPhrase(words) : undefined;
}

const otherTradesOfKeys: ReadonlySet<string> = new Set(otherKeys);

/** `ACME_KEY`, `ACME_PAT`: a setting that says too little in code, where keys are as often those of maps and caches. */
export function isSettingOfSecret(name: string): boolean {
  if (!/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_(?:KEY|PAT)(?:_?\d)?$/u.test(name) || isPublicVariable(name)) return false;
  return !wordsOf(name).some((word) => otherTradesOfKeys.has(word));
}

/** Words that only a literal beside them makes a password. */
function shortPhrase(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? "";
  const short = shortPhrases.includes(last) || otherPasses.includes(last) ? last : gluedPhrases.find((phrase) => last.endsWith(phrase));
  return short !== undefined && !otherPasses.includes(short) && !isTurnedHarmless(words.slice(0, -1), short) ? short : undefined;
}

/** The words of a name without those that say nothing about its value. */
function tellingWords(name: string): string[] {
  const words = wordsOf(name.replace(/\d+$/u, ""));
  while (words.length > 1 && endingPhrase(words) === undefined && trailing.has(words.at(-1) ?? "")) words.pop();
  return words;
}

function isTurnedHarmless(before: readonly string[], phrase: string): boolean {
  if (harmlessFirst.has(before[0] ?? "") || before.some((word) => harmless.has(word))) return true;
  return phrase === "token" && before.some((word) => otherTrades.has(word));
}

/** `["slack", "signing", "secret"]` for `slackSigningSecret`, `SLACK_SIGNING_SECRET` and `slack-signing-secret`. */
export function wordsOf(name: string): string[] {
  const parts = name.replaceAll(/([a-z\d])([A-Z])/gu, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/gu, "$1 $2");
  return parts
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .filter((word) => word !== "");
}

function isPublicVariable(name: string): boolean {
  if (publicPrefixes.some((prefix) => name.startsWith(prefix))) return true;
  return /PUBLISHABLE|(?:^|_)PUBLIC(?:_|$)/u.test(name) || harmlessVariables.includes(name);
}

function endingPhrase(words: readonly string[]): string | undefined {
  for (let length = Math.min(longestPhrase, words.length); length > 0; length -= 1) {
    const phrase = words.slice(-length).join(" ");
    if (secrets.has(phrase)) return phrase;
  }
  return undefined;
}
