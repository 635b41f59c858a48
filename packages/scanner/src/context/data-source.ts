import { secretsBeside } from "@credlint/catalogue/secret-places";
import type { ContextDetector } from "./context-detector.ts";
import { isHumanPassword, isRandomSecret } from "./plausible.ts";
import { unnamed } from "./unnamed.ts";

/** How far from the words a password may stand, in characters. */
const reach = 160;

/** Finds passwords in the names of data sources that are no URLs, and before what takes them. */
export const dataSourceDetectors: readonly ContextDetector[] = secretsBeside.map(({ words, before, behind }) => ({
  words: () => [words],
  reach: words.length + reach,
  find: (_, hit, { syntax, isTest }) => (isTest || syntax === "generated" || syntax === "prose" ? undefined : hit),
  judge(text, hit, { syntax }) {
    const from = before ? Math.max(0, hit - reach) : hit + words.length;
    const found = (before ?? behind)?.exec(text.slice(from, before ? hit : from + reach));
    const password = found?.[1];
    if (!found || password === undefined || !(isRandomSecret(password) || isHumanPassword(password, syntax === "code"))) return undefined;
    const start = from + found.index + found[0].length - password.length;
    return unnamed("unnamed-password", start, start + password.length);
  },
}));
