import { secretArguments, secretPlaces } from "@credlint/catalogue/secret-places";
import type { Candidate } from "../candidate.ts";
import type { FileKind } from "../file-kind.ts";
import type { ContextDetector } from "./context-detector.ts";
import { quotedEnd } from "./literal.ts";
import { endOf } from "./operator.ts";
import { isHumanPassword, isRandomSecret } from "./plausible.ts";
import { unnamed } from "./unnamed.ts";

/** A place whose next literal is a secret, whatever it is called. */
interface Place {
  readonly words: readonly string[];
  /** Sticky; ends where the literal begins. */
  readonly before: RegExp;
  readonly holds: "key" | "password";
}

const argument = String.raw`\s{0,20}(?:[@b]?"[^"\n]{0,160}"|'[^'\n]{0,160}'|\\?[\w.$:]{1,60})(?:\.into\(\))?,`;

/** What may stand between a call's parenthesis and its literal. */
const wrapped = String.raw`\s{0,20}(?:Some\(|\[\]byte\(|[\w.]{0,20}GetBytes\(|Buffer\.from\(|@|b)?(?=["'${"`"}])`;

const places: readonly Place[] = [
  ...secretArguments.map(([names, before, holds]) => ({
    words: names.split(" ").map((name) => `${name}(`),
    before: new RegExp(String.raw`[\w.:>=-]{1,40}\(` + argument.repeat(before) + wrapped, "uy"),
    holds,
  })),
  ...secretPlaces.map(([words, before, holds]) => ({ words: words.split("|"), before, holds })),
];

/** Further than any of these literals reaches. */
const reach = 1024;

/** Finds secrets that calls and statements take without a name. */
export const placedSecretDetectors: readonly ContextDetector[] = places.map((place) => ({
  words: () => place.words,
  reach,
  find: (_, hit, { syntax, isTest }) => (syntax === "generated" || isTest ? undefined : hit),
  judge: (text, hit, file) => judgePlace(text, hit, place, file),
}));

function judgePlace(text: string, hit: number, { before, holds }: Place, file: FileKind): Candidate | undefined {
  const at = endOf(before, text, hit);
  const quoted = at === undefined ? undefined : quotedEnd(text, at, 300);
  if (quoted === undefined) return undefined;
  const value = text.slice(quoted.start, quoted.end);
  const isSecret = isRandomSecret(value) || (file.syntax !== "prose" && isHumanPassword(value, true));
  return isSecret ? unnamed(holds === "key" ? "unnamed-key" : "unnamed-password", quoted.start, quoted.end) : undefined;
}
