import { withSamples } from "@credlint/tools/with-samples";

/** A command of a story and what must come of it. */
export interface Step {
  readonly command: string;
  /** Line in the story file, for the name of the test. */
  readonly line: number;
  exit: number;
  /** Texts its output must hold, and texts it must not hold. */
  readonly says: string[];
  readonly hides: string[];
}

export interface StoryFile {
  readonly path: string;
  readonly text: string;
}

export interface Story {
  readonly about: string;
  readonly steps: readonly Step[];
  readonly files: readonly StoryFile[];
  /** The made-up secrets of the story; no output may hold one. */
  readonly secrets: readonly string[];
}

/**
 * Reads a story:
 *
 *     # what it is about
 *     $ command        run by sh; must end with 0
 *     exit 1           or with this
 *     > text           the output of the command holds it
 *     ! text           the output does not hold it
 *     -- path/to/file --
 *     text of the file
 *
 * `<format-id>` stands for a made-up secret everywhere, also in commands.
 */
export function parseStory(source: string): Story {
  const { text, values } = withSamples(source);
  const [head = "", ...parts] = text.split(/^-- (.+) --\n/mu);
  const files = parts.flatMap((path, index) => (index % 2 === 0 ? [{ path, text: parts[index + 1] ?? "" }] : []));
  const lines = head.split("\n");
  const about = lines.filter((line) => line.startsWith("# ")).map((line) => line.slice(2));
  return { about: about.join(" "), steps: stepsOf(lines), files, secrets: [...new Set(values)] };
}

function stepsOf(lines: readonly string[]): Step[] {
  const steps: Step[] = [];
  for (const [index, line] of lines.entries()) {
    const [, sign = "", rest = ""] = /^(\$|>|!|exit|#) ?(.*)$/u.exec(line) ?? [];
    const last = steps.at(-1);
    if (sign === "$") steps.push({ command: rest, line: index + 1, exit: 0, says: [], hides: [] });
    else if (sign === ">" && last) last.says.push(rest);
    else if (sign === "!" && last) last.hides.push(rest);
    else if (sign === "exit" && last) last.exit = Number(rest);
    else if (line !== "" && sign !== "#") throw new Error(`Line ${index + 1} of the story is none of $ > ! exit #: ${line}`);
  }
  return steps;
}
