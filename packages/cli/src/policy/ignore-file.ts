import { words } from "../messages.ts";
import { Problem } from "../problem.ts";

export const ignoreName = ".credlintignore";

interface Pattern {
  readonly line: number;
  readonly matches: RegExp;
  /** A comment above it says why. */
  readonly hasReason: boolean;
}

/** Which files are let pass: "ignored", or the line that would let them pass if it gave a reason. */
export type IgnoreList = (path: string) => "ignored" | number | undefined;

/**
 * Patterns as in .gitignore, a line each, below a comment that says why; an empty line ends what the comment speaks for.
 * Throws a Problem at a pattern that is none of ours, since to read it in another way than its writer is worse.
 */
export function parseIgnore(text: string): IgnoreList {
  const patterns: Pattern[] = [];
  let hasReason = false;
  for (const [index, written] of text.replace(/^\ufeff/u, "").split(/\r?\n/u).entries()) {
    const line = written.trim();
    if (line === "") hasReason = false;
    else if (line.startsWith("#")) hasReason ||= /\p{L}/u.test(line);
    else patterns.push({ line: index + 1, matches: matcherOf(line, index + 1), hasReason });
  }
  return (path) => {
    const fitting = patterns.filter(({ matches }) => matches.test(plain(path)));
    return fitting.some((each) => each.hasReason) ? "ignored" : fitting[0]?.line;
  };
}

/** What stands in an archive is `archive!file`. */
function plain(path: string): string {
  return path.replaceAll("!", "/");
}

function matcherOf(line: string, number: number): RegExp {
  const [, body = "", folder = ""] = /^\/?(.*?)(\/?)$/u.exec(line) ?? [];
  const isAnchored = line.slice(0, -1).includes("/");
  // What ignores everything, and what git would read in another way.
  if (/^[*/]*$/u.test(line) || /^!|[[\]\\]/u.test(line)) throw new Problem(words.brokenIgnore(number));
  const parts = plain(body).split("/");
  const inside = parts.map((part, at) => partOf(part, at === parts.length - 1)).join("");
  return new RegExp(`^${isAnchored ? "" : "(?:.*/)?"}${inside}${folder === "/" ? "/" : "(?:/|$)"}`, "u");
}

function partOf(part: string, isLast: boolean): string {
  if (part === "**") return isLast ? ".*" : "(?:[^/]+/)*";
  const name = part.replaceAll(/[.+^${}()|]/gu, String.raw`\$&`).replaceAll(/\*+/gu, "[^/]*").replaceAll("?", "[^/]");
  return isLast ? name : `${name}/`;
}
