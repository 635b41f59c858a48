import { isDummy } from "./dummy.ts";
import { meanSurprise } from "./randomness.ts";
import { isReference } from "./reference.ts";

/** Above this mean surprise (bits a letter) text is no word: 1 % of quoted words reach 5.1, 95 % of random text 4.8. */
const randomFrom = 4.75;
const shortestRandom = 16;
const longestRandom = 400;

/** Made by a machine: long, of an unbroken alphabet, letters and digits mixed beyond what words do. */
export function isRandomSecret(text: string): boolean {
  // Laravel's tokens begin with their number: `17|…`.
  const value = text.replace(/^\d{1,9}\|/u, "");
  if (value.length < shortestRandom || value.length > longestRandom || !/^[\w+/=.~:-]+$/u.test(value)) return false;
  if (isReference(value) || isDummy(value) || isKnownShape(value) || repeatsItself(value)) return false;
  if (/^[0-9a-f]+$/iu.test(value)) return isRandomHex(value);
  const digits = value.replaceAll(/\D/gu, "").length;
  return digits >= 1 && digits <= value.length * 0.8 && hasMixedRuns(value) && meanSurprise(value) >= randomFrom;
}

/** Its beginning comes again and again: a dump. Twice is no proof: a Finnhub key begins each of its halves alike. */
function repeatsItself(value: string): boolean {
  const again = value.indexOf(value.slice(0, 12), 1);
  return again > 0 && value.indexOf(value.slice(0, 12), again + 1) > 0;
}

/** Share of the places where random letters and digits change between capitals, small letters and digits: 0.62; names: 0.2. */
const mixedFrom = 0.4;
/** Of few characters chance mixes more. */
const shortMixedFrom = 0.5;

/** Digits stand among the letters, not as a number or a date behind a word; or nearly every character is of another class. */
function hasMixedRuns(value: string): boolean {
  if ((value.match(/[a-z][0-9]|[0-9][a-z]/giu)?.length ?? 0) >= 3) return true;
  const changes = value.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|[0-9](?=[A-Za-z])/gu)?.length ?? 0;
  return changes >= value.length * (value.length < 24 ? shortMixedFrom : mixedFrom);
}

/** Sentences and snippets of code stay below 4.6. */
const soupFrom = 5;

/** The salts of WordPress and the keys of Django: 40 and more letters, digits and signs without order. */
export function isSymbolSoup(value: string): boolean {
  if (value.length < 40 || value.length > 100 || !/^[\x20-\x7e]+$/u.test(value) || isReference(value) || isDummy(value)) return false;
  const signs = value.replaceAll(/[\w ]/gu, "").length;
  return signs >= value.length * 0.1 && /\d/u.test(value) && new Set(value).size >= 24 && meanSurprise(value) >= soupFrom;
}

/** `acme_live_` or an id, and behind it so many hexadecimal digits; in tests, hashes and snapshots look the same. */
export function endsInRandomHex(value: string): boolean {
  const hex = /^[\w.:-]{2,80}[-_.:]([0-9a-f]{24,100})$/iu.exec(value)?.[1];
  return hex !== undefined && isRandomHex(hex) && !isReference(value) && !isDummy(value) && !isKnownShape(value);
}

function isRandomHex(value: string): boolean {
  const letters = value.replaceAll(/\d/gu, "").length;
  const isOneCase = value === value.toLowerCase() || value === value.toUpperCase();
  return isOneCase && letters >= 3 && letters <= value.length - 3 && new Set(value.toLowerCase()).size >= 8;
}

export function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu.test(value);
}

/** UUIDs, dates, versions, addresses of hosts, files and packages: ids of things, not secrets. */
function isKnownShape(value: string): boolean {
  return (
    isUuid(value) ||
    /^0x[0-9a-f]+$/iu.test(value) ||
    /^pk[_-]/iu.test(value) ||
    /^\d{4}-\d\d-\d\d/u.test(value) ||
    /^v?\d+\.\d+/u.test(value) ||
    /\.(?:[a-z]{2,4}|json|yaml|properties)$/iu.test(value) ||
    /^(?:com|org|io|net)\.[a-z]/u.test(value)
  );
}

/** Chosen by a person: short, with letters, and digits or signs a word would not have; stricter in code, where words have digits too. */
export function isHumanPassword(value: string, isCode: boolean): boolean {
  const [shortest, fewest] = isCode ? [8, 3] : [6, 2];
  if (value.length < shortest || value.length > 64 || !/^[\x21-\x7e]+$/u.test(value) || classesOf(value) < fewest) return false;
  if (!/[A-Za-z]/u.test(value) || !/\d/u.test(value)) return false;
  return !isReference(value) && !isDummy(value) && !isKnownShape(value) && !isCodeText(value) && !isIdentifier(value);
}

/** Enough where nothing but a credential can stand: no reference, no dummy and no plain word. */
export function isGiven(value: string): boolean {
  if (!/^[\x21-\x7e]{6,300}$/u.test(value) || isMailAddress.test(value) || isReference(value) || isDummy(value)) return false;
  return classesOf(value) > 1 || meanSurprise(value) >= randomFrom;
}

/** Of small letters, capitals, digits and signs, how many stand in it. */
function classesOf(value: string): number {
  return [/[a-z]/u, /[A-Z]/u, /\d/u, /[^A-Za-z0-9]/u].filter((part) => part.test(value)).length;
}

const isMailAddress = /^[\w.-]+@[\w.-]+\.\w+$/u;

/** A call, a member, a selector, a path, a sentence's end. */
function isCodeText(value: string): boolean {
  return isMailAddress.test(value) || /[(){}[\]<>;,"'`\\|]|::|->|=>|\/\w+\/|^[.#/@-]|[:.?]$|^(?:application|text|image|audio|video|multipart)\//u.test(value);
}

/** Words joined as programmers join them, perhaps with a number at the end: `db_password_2`, `fieldName1`, `step-10`. */
function isIdentifier(value: string): boolean {
  const words = value.replaceAll(/([a-z])([A-Z])/gu, "$1_$2").split(/[-_.:/]+/u);
  return words.every((word) => /^(?:[A-Za-z]{1,20}\d{0,3}|\d{1,4})$/u.test(word)) && (words.length > 1 ? true : meanSurprise(value) < 4.4);
}
