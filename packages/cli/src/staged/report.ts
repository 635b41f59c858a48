import { explain } from "@credlint/scanner";
import { harmless } from "../harmless.ts";
import { words } from "../messages.ts";
import { styled } from "../output.ts";
import { commentOpeners } from "../policy/comment-syntax.ts";
import type { Place } from "../scan/report.ts";
import { paragraph } from "../secret/paragraph.ts";

/** Up to so many files, the commands name them. */
const filesNamed = 4;

/** What a person in a hurry needs: where, what, why, the next step, and how to go on. Safe to paste anywhere. */
export function report(leaks: readonly Place[], hasHead: boolean, head: (count: number) => string): string {
  const [first] = leaks;
  const files = named([...new Set(leaks.map(({ path }) => path))]);
  const unstage = `${hasHead ? "git restore --staged" : "git rm --cached"} -- ${files}`;
  return [
    styled(["red", "bold"], head(leaks.length)),
    ...leaks.map((leak) => paragraph([`${harmless(leak.path)}:${leak.line}:${leak.column}`], leak)),
    first ? words.goOn({ unstage, stage: `git add -- ${files}`, env: explain(first).env, comment: comment(first.path) }) : "",
  ].join("\n\n");
}

/** Paths to copy; one that a shell or git could read in another way is left to the user. */
function named(paths: readonly string[]): string {
  const isPlain = paths.length <= filesNamed && paths.every((path) => /^[\w@%+=,./-]+$/u.test(path) && harmless(path) === path);
  // `:/` counts from the top of the repository, wherever the shell stands.
  return isPlain ? paths.map((path) => `:/${path}`).join(" ") : words.files;
}

function comment(path: string): string {
  const [opener = "#"] = commentOpeners(path);
  const closer = opener === "<!--" ? " -->" : "";
  return `${opener} credlint-allow: <reason>${closer}`;
}
