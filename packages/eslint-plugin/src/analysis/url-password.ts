import { isChosenSecret, isCredibleSecret } from "./credible-secret.ts";
import { isDevelopmentHost, isDrawnHost } from "./development-host.ts";
import { unknownText } from "./traced-text.ts";

/** A password in the user-info of an address. */
export interface UrlPassword {
  /** Lower-case, without the colon. */
  readonly scheme: string;
  /** Empty where there is none, as in `redis://:…@host`. */
  readonly user: string;
  /** Undefined if it is only known at run time. */
  readonly host: string | undefined;
  /** Of the password, in the text. */
  readonly range: readonly [start: number, end: number];
}

/** Passwords with a comma, quote, bracket or slash are read up to there, and are none then: no `@` follows. */
const userInfo =
  /(?<=(?<![a-z\d+.-])([a-z][a-z\d+.-]{1,20})):\/\/([^\s:@/?#"'`<>\\]{0,100}):([^\s/?#"'`<>\\,;|]{1,200})@([^\s/?#:@"'`<>\\,;)]+)/giu;
/** Their last part is an account's name, not a host. */
const hostless: ReadonlySet<string> = new Set(["cloudinary"]);

/** The passwords a text sends to hosts that are somebody's; placeholders and local hosts are left out. */
export function urlPasswords(text: string): UrlPassword[] {
  return [...text.matchAll(userInfo)].flatMap(({ index, 1: scheme = "", 2: user = "", 3: password = "", 4: host = "" }) => {
    const start = index + "://".length + user.length + ":".length;
    const isUnknown = host.includes(unknownText) || /[${}%]/u.test(host);
    const isCredible = user !== "anonymous" && isCredibleSecret(password) && password.toLowerCase() !== user.toLowerCase();
    if (!isCredible && !(isDrawnHost(host) && isChosenSecret(password))) return [];
    if (!isUnknown && !hostless.has(scheme) && isDevelopmentHost(host)) return [];
    return [{ scheme: scheme.toLowerCase(), user, host: isUnknown ? undefined : host, range: [start, start + password.length] as const }];
  });
}
