import { existsSync, realpathSync } from "node:fs";
import { repositoryHere } from "../hooks/repository.ts";
import type { Repository } from "../hooks/repository.ts";
import { words } from "../messages.ts";
import { print } from "../output.ts";
import { Problem } from "../problem.ts";
import { plan } from "./plan.ts";
import { ProjectFolder } from "./project-folder.ts";
import type { Proposal } from "./project.ts";
import { remember } from "./remembered.ts";
import { show } from "./show.ts";

/** `credlint init`: shows what it would write, and writes it if the user says so. */
export async function init(yes: boolean, isStrict: boolean): Promise<number> {
  const project = new ProjectFolder(process.cwd());
  const repository = repositoryIfAny();
  const isTop = repository === undefined || realpathSync(repository.top) === realpathSync(process.cwd());
  const proposals = plan(project, { repository, isTop, isStrict });
  const changes = proposals.filter((proposal) => "after" in proposal).filter(({ before, after }) => before !== after);
  print(show(proposals));
  for (const note of notes(proposals, isStrict)) print(`\n${note}`);
  if (changes.length === 0) {
    print(`\n${proposals.some((proposal) => "advice" in proposal) ? words.onlyByHand : words.nothingToDo}`);
  } else if (yes || (await agrees(changes.length))) {
    if (repository) remember(repository, changes);
    for (const change of changes) project.write(change);
    const isArmed = changes.every(({ isProgram }) => isProgram === true);
    print(`\n${isArmed ? words.armed(changes.length) : words.written(changes.length)}`);
  } else {
    print(`\n${words.notWrittenYet}`);
  }
  return 0;
}

/** Files can be prepared before there is a repository, or a git. */
function repositoryIfAny(): Repository | undefined {
  try {
    return repositoryHere();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** What the files cannot mend. */
function notes(proposals: readonly Proposal[], isStrict: boolean): string[] {
  if (!proposals.some(({ path }) => path.startsWith(".husky/"))) return [];
  return [
    ...(existsSync(".git") ? [] : [words.notAtTheTop]),
    ...(existsSync(".git/hooks/pre-commit") ? [words.hookSwitchedOff] : []),
    ...(isStrict ? [words.huskyKnowsNoTransaction] : []),
  ];
}

async function agrees(files: number): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Closing the input is an answer too.
  const closed = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
  const answer = await Promise.race([terminal.question(`\n${words.ask(files)}`), closed]);
  terminal.close();
  return /^\s*y(?:es)?\s*$/iu.test(answer);
}
