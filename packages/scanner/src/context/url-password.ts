import { setOf } from "../members.ts";
import type { ContextDetector } from "./context-detector.ts";
import { isDummy } from "./dummy.ts";
import { isRandomSecret } from "./plausible.ts";
import { isReference } from "./reference.ts";
import { unnamed } from "./unnamed.ts";

/** Longest user name with password that is looked at, in characters. */
const longest = 200;

/** So much of a host is looked at. */
const longestHost = 100;

/** Hosts that only the developer's own machine or containers have, and those reserved for examples. */
const nowhere =
  /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal|(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|192\.0\.2|198\.51\.100|203\.0\.113|169\.254)\.\d|1\.[12]\.[123]\.|[\w-]+(?=[^\w.-]|$)|(?:[\w-]+\.)*(?:example(?:\.\w+)?|test|local|localdomain|internal|invalid|localhost|lan|home|cluster\.local|svc|corp|domain\.\w+|host\.\w+|server\.\w+|site\.\w+|foo\.\w+|bar\.\w+|acme\.\w+|yourdomain\.\w+|mydomain\.\w+|company\.\w+)(?=[^\w.-]|$)|[^\w[])/iu;

/** Finds the password in `https://user:password@host`, and the key in `https://key:@host`. */
export const urlPasswordDetector: ContextDetector = {
  words: () => ["://"],
  reach: longest + longestHost,
  find: (bytes, hit, { syntax }) => (holdsUserInfo(bytes, hit + 3) && syntax !== "generated" ? hit + 3 : undefined),
  judge(text, start, file) {
    const at = text.indexOf("@", start);
    const colon = text.indexOf(":", start);
    if (colon < 0 || colon >= at) return undefined;
    const user = text.slice(start, colon);
    const password = text.slice(colon + 1, at);
    if (password === "") return isRandomSecret(user) && isSomewhere(text, at) ? unnamed("unnamed-url-password", start, colon) : undefined;
    if (!isSecret(user, password) || !isSomewhere(text, at)) return undefined;
    if ((file.isTest || file.syntax === "prose") && !isRandomSecret(password)) return undefined;
    return unnamed("unnamed-url-password", colon + 1, at);
  },
};

function isSomewhere(text: string, at: number): boolean {
  return !nowhere.test(text.slice(at + 1, at + longestHost));
}

const inUserInfo = setOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~%!$&*+;=:-");

/** Whether what stands before an `@` can be a user name and a password; told from the bytes, as most URLs have none. */
function holdsUserInfo(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (at < start + longest && inUserInfo[bytes[at] ?? 0] === 1) at += 1;
  return bytes[at] === 0x40;
}

function isSecret(user: string, password: string): boolean {
  if (password.length < 4 || isNobodys(user, password) || isReference(password) || isReference(user)) return false;
  return !isDummy(password) && /[A-Za-z]/u.test(password) && (/\d|[^\w]/u.test(password) || password.length >= 12);
}

/** Anonymous users of FTP give their address. */
function isNobodys(user: string, password: string): boolean {
  return user === "anonymous" || password.toLowerCase() === user.toLowerCase();
}
