import { passwordFlags, secretCommands } from "@credlint/catalogue/secret-places";
import type { FileKind } from "../file-kind.ts";
import type { ContextDetector } from "./context-detector.ts";
import { isHumanPassword, isRandomSecret, isUuid } from "./plausible.ts";
import { unnamed } from "./unnamed.ts";

interface Command {
  readonly words: readonly string[];
  /** Sticky; captures the password, which ends the match. */
  readonly pattern: RegExp;
  /** What the lines before must hold. */
  readonly after?: RegExp;
  /** What nobody would have made up. */
  readonly isRandom?: true;
}

const word = "[\"']?([^\\s\"'$`|;&<>]{6,120})(?=[\"'\\s;)]|$)";

const requests = /\b(?:curl|wget|https?)\b/u;

const commands: readonly Command[] = [
  // Keys that stand where a user would, without a password.
  { words: [" -u ", "--user "], pattern: /(?: -u|--user) {1,3}["']?([\w.~-]{16,120})(?=:(?:["'\s]|$))/uy, after: requests, isRandom: true },
  ...secretCommands.map(([words, before, after]) => ({ words: words.split("|"), pattern: pattern(before.source), ...(after && { after }) })),
  ...passwordFlags.map(([programs, flag]) => ({
    words: programs.split(" ").map((program) => `${program.replace("+", " ")} `),
    pattern: pattern(String.raw`[\w-]{2,14}(?: (?:login|use|user))? (?:[^\n|;&]{0,120}? )??(?:${flag.source})`, "uy"),
  })),
];

function pattern(before: string, flags = "iuy"): RegExp {
  return new RegExp(before + word, flags);
}

/** How far back a command begins, and how far its password may stand, in characters. */
const reach = 300;

/** Finds passwords on command lines: `curl -u kim:…`, `mysql -p…`, `sshpass -p …`. */
export const commandLineDetectors: readonly ContextDetector[] = commands.map(({ words, pattern: found, after, isRandom }) => ({
  words: () => words,
  reach,
  find: (_, hit, { syntax, isTest }) => (syntax === "generated" || isTest ? undefined : hit),
  judge(text, hit, file) {
    if (after && !after.test(text.slice(Math.max(0, hit - reach), hit))) return undefined;
    found.lastIndex = hit;
    const password = found.exec(text)?.[1];
    if (password === undefined || !(isSecret(password) || (isRandom !== true && opens(password, file)))) return undefined;
    const start = found.lastIndex - password.length;
    return unnamed("unnamed-password", start, found.lastIndex);
  },
}));

/** Nothing but a credential stands here, so that a UUID is one too. */
function isSecret(value: string): boolean {
  return isRandomSecret(value) || isUuid(value);
}

function opens(password: string, { syntax }: FileKind): boolean {
  return syntax !== "prose" && isHumanPassword(password, syntax === "code");
}
