import { passwordFlags } from "@credlint/catalogue/secret-places";
import type { FileKind } from "../file-kind.ts";
import type { ContextDetector } from "./context-detector.ts";
import { isHumanPassword, isRandomSecret } from "./plausible.ts";
import { unnamed } from "./unnamed.ts";

interface Command {
  readonly words: readonly string[];
  /** Sticky; captures the password, which ends the match. */
  readonly pattern: RegExp;
  /** What the lines before must hold. */
  readonly after?: RegExp;
}

const word = "[\"']?([^\\s\"'$`|;&<>]{6,120})(?=[\"'\\s]|$)";

/** Passwords that programs take without saying so. */
const commands: readonly Command[] = [
  { words: [" -u ", "--user "], pattern: pattern(String.raw`(?: -u|--user) {1,3}["']?[^\s:"'$@/]{1,60}:`), after: /\b(?:curl|wget|https?)\b/u },
  { words: ["sshpass -p"], pattern: pattern("sshpass -p ?") },
  { words: ["'-u', '", '"-u", "'], pattern: pattern(String.raw`.-u., .[^\s:"']{1,60}:`), after: /\b(?:curl|wget|https?)\b/u },
  { words: ["curlopt_userpwd,"], pattern: pattern(String.raw`\w{15}, ?["'][^\s:"']{1,60}:`) },
  { words: ["identified by "], pattern: pattern("identified by (?=[^'\"])") },
  { words: ["set password for "], pattern: pattern(String.raw`set password for [^\n=;]{1,80}= ?`) },
  { words: ["user-secrets set "], pattern: pattern(String.raw`user-secrets set ["']?[\w:.-]{1,80}["']? `) },
  { words: ["authorization: basic "], pattern: pattern(String.raw`authorization: basic [^\s:]{1,60}[: ]`) },
  { words: [":_authtoken "], pattern: pattern(":_authtoken ") },
  // routers and switches
  { words: ["enable password ", "enable secret ", "snmp-server community ", "isakmp key ", "acs-server key ", "key-string ", " password 0 ", " secret 0 "], pattern: pattern("(?:enable (?:password|secret)|snmp-server community|isakmp key|acs-server key|key-string| password 0| secret 0) (?:[07] )?") },
  ...passwordFlags.map(([programs, flag]) => ({
    words: programs.split(" ").map((program) => `${program.replace("+", " ")} `),
    pattern: pattern(String.raw`[\w-]{2,14}(?: (?:login|use|user))? (?:[^\n|;&]{0,120}? )??(?:${flag.source})`),
  })),
];

function pattern(before: string): RegExp {
  return new RegExp(before + word, "iuy");
}

/** How far back a command begins, and how far its password may stand, in characters. */
const reach = 300;

/** Finds passwords on command lines: `curl -u kim:…`, `mysql -p…`, `sshpass -p …`. */
export const commandLineDetectors: readonly ContextDetector[] = commands.map(({ words, pattern: found, after }) => ({
  words: () => words,
  reach,
  find: (_, hit, { syntax, isTest }) => (syntax === "generated" || isTest ? undefined : hit),
  judge(text, hit, file) {
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
