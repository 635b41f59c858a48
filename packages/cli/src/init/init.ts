import { existsSync } from "node:fs";
import { words } from "../messages.ts";
import { print } from "../output.ts";
import { plan } from "./plan.ts";
import { ProjectFolder } from "./project-folder.ts";
import { show } from "./show.ts";

/** `credlint init`: shows what it would write, and writes it if the user says so. */
export async function init(yes: boolean): Promise<number> {
  const project = new ProjectFolder(process.cwd());
  const proposals = plan(project);
  const changes = proposals.filter((proposal) => "after" in proposal).filter(({ before, after }) => before !== after);
  print(show(proposals));
  for (const note of notes()) print(`\n${note}`);
  if (changes.length === 0) {
    print(`\n${proposals.some((proposal) => "advice" in proposal) ? words.onlyByHand : words.nothingToDo}`);
  } else if (yes || (await agrees(changes.length))) {
    for (const { path, after } of changes) project.write(path, after);
    print(`\n${words.written(changes.length)}`);
  } else {
    print(`\n${words.notWrittenYet}`);
  }
  return 0;
}

/** What the files cannot mend. */
function notes(): string[] {
  if (!existsSync(".git")) return [words.notAtTheTop];
  return existsSync(".git/hooks/pre-commit") ? [words.hookSwitchedOff] : [];
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
