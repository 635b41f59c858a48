import type { WrittenWindow } from "../compiled-format.ts";
import type { Detector } from "../detector.ts";
import type { FileKind } from "../file-kind.ts";
import { isHumanPassword, isRandomSecret } from "./plausible.ts";
import { unnamed } from "./unnamed.ts";

interface Command {
  readonly windows: readonly WrittenWindow[];
  /** Sticky; captures the password, which ends the match. */
  readonly pattern: RegExp;
  /** What the lines before must hold. */
  readonly after?: RegExp;
}

const word = "[\"']?([^\\s\"'$`|;&<>]{6,120})(?=[\"'\\s]|$)";

/** Passwords that programs take without saying so. */
const commands: readonly Command[] = [
  { windows: [[" -u ", 0, 0], ["--user ", 0, 0]], pattern: pattern(String.raw`(?: -u|--user) {1,3}["']?[^\s:"'$@/]{1,60}:`), after: /\b(?:curl|wget|https?)\b/u },
  { windows: [["mysql -", 0, 1], ["mysqldump -", 0, 3], ["mysqladmin -", 0, 3]], pattern: pattern(String.raw`mysql(?:dump|admin)? (?:[^\n|;]{0,120} )?-p`) },
  { windows: [["sshpass -p", 0, 1]], pattern: pattern("sshpass -p ?") },
  { windows: [["docker login", 0, 3]], pattern: pattern(String.raw`docker login [^\n|;&]{0,150}?-p `) },
];

function pattern(before: string): RegExp {
  return new RegExp(before + word, "uy");
}

/** How far back a command begins, in characters. */
const reach = 300;

/** Finds passwords on command lines: `curl -u kim:…`, `mysql -p…`, `sshpass -p …`. */
export const commandLineDetectors: readonly Detector[] = commands.map(({ windows, pattern: found, after }) => ({
  windows,
  judge({ text }, hit, file) {
    if (file.syntax === "generated" || file.isTest) return undefined;
    if (after && !after.test(text.slice(Math.max(0, hit - reach), hit))) return undefined;
    found.lastIndex = hit;
    const password = found.exec(text)?.[1];
    if (password === undefined || !opens(password, file)) return undefined;
    const start = found.lastIndex - password.length;
    return unnamed("unnamed-password", start, found.lastIndex);
  },
}));

function opens(password: string, { syntax }: FileKind): boolean {
  return isRandomSecret(password) || (syntax !== "prose" && isHumanPassword(password, syntax === "code"));
}
