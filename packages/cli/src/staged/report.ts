import { harmless } from "../harmless.ts";
import { words } from "../messages.ts";
import { styled } from "../output.ts";
import { paragraph } from "../secret/paragraph.ts";
import type { Leak } from "./check.ts";

/** Up to so many files, the command to unstage them is spelled out. */
const filesNamed = 4;

/** What a person in a hurry needs: where, what, why, the next step, and how to go on. Safe to paste anywhere. */
export function report(leaks: readonly Leak[], hasHead: boolean): string {
  const paths = [...new Set(leaks.map(({ path }) => path))];
  return [
    styled(["red", "bold"], words.stopped(leaks.length)),
    ...leaks.map((leak) => paragraph([placeOf(leak)], leak)),
    words.goOn(unstage(paths, hasHead)),
  ].join("\n\n");
}

/** In an archive, `archive!file`. */
function placeOf({ path, inside, line, column }: Leak): string {
  return `${harmless(inside === "" ? path : `${path}!${inside}`)}:${line}:${column}`;
}

/** A command to copy; a path that a shell or git could read in another way is left to the user. */
function unstage(paths: readonly string[], hasHead: boolean): string {
  const isPlain = paths.length <= filesNamed && paths.every((path) => /^[\w@%+=,./-]+$/u.test(path) && harmless(path) === path);
  // `:/` counts from the top of the repository, wherever the shell stands.
  const named = isPlain ? paths.map((path) => `:/${path}`).join(" ") : words.files;
  return `${hasHead ? "git restore --staged" : "git rm --cached"} -- ${named}`;
}
