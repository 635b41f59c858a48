import type { ContextDetector } from "./context-detector.ts";
import { isHumanPassword, isRandomSecret } from "./plausible.ts";
import { unnamed } from "./unnamed.ts";

/** How far from the landmark a password may stand, in characters. */
const reach = 160;

/** Passwords before a landmark, and behind one: `kim:…@tcp(host)`, `host:5432:db:kim:…`, `jdbc:oracle:thin:kim/…@host`. */
const sources: readonly { readonly landmark: string; readonly before?: RegExp; readonly behind?: RegExp }[] = [
  { landmark: "@tcp(", before: /[\w.-]{1,60}:([^\s:"'`@]{6,80})$/u },
  { landmark: ":5432:", behind: /^[\w*-]{1,60}:[\w.-]{1,60}:([^\s:"'`]{6,80})(?=\s|$)/u },
  // `echo … | sudo -S`, `echo kim:… | chpasswd`
  ...["| sudo -s", "| docker login"].map((landmark) => ({ landmark, before: /(?:echo|printf) (?:-\w )?["']?([^\s"'`$]{6,80})(?=["']?\s?$)/u })),
  { landmark: "| convertto-securestring", before: /["']([^\s"'`$]{6,80})(?=["']\s?$)/u },
  { landmark: "| chpasswd", before: /[\w-]{1,40}:([^\s:"'`$]{6,80})(?=["']?\s?$)/u },
  // `setValue("…", forHTTPHeaderField: "X-Api-Key")`
  ...["", "@"].map((sign) => ({ landmark: `forhttpheaderfield:${sign || " "}"x-api-key`, before: /"([^\s"'`]{16,120})(?=",? $)/u })),
  { landmark: "oracle:thin:", behind: /^[\w.-]{1,60}\/([^\s:"'`@/]{6,80})(?=@)/u },
];

/** Finds passwords in the names of data sources that are no URLs, and before what takes them. */
export const dataSourceDetectors: readonly ContextDetector[] = sources.map(({ landmark, before, behind }) => ({
  words: () => [landmark],
  reach: landmark.length + reach,
  find: (_, hit, { syntax, isTest }) => (isTest || syntax === "generated" || syntax === "prose" ? undefined : hit),
  judge(text, hit, { syntax }) {
    const from = before ? Math.max(0, hit - reach) : hit + landmark.length;
    const found = (before ?? behind)?.exec(text.slice(from, before ? hit : from + reach));
    const password = found?.[1];
    if (!found || password === undefined || !(isRandomSecret(password) || isHumanPassword(password, syntax === "code"))) return undefined;
    const start = from + found.index + found[0].length - password.length;
    return unnamed("unnamed-password", start, start + password.length);
  },
}));
