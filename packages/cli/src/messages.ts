import { doorWords } from "./door-messages.ts";
import { harmless } from "./harmless.ts";
import { hookWords } from "./hooks/hook-messages.ts";
import { manifestWords } from "./manifests/manifest-messages.ts";
import { formats } from "./scan/formats.ts";
import type { TimeBudget } from "./staged/time-budget.ts";

/** Every word the user hears, in one place. Whatever comes from outside is made harmless here. */
export const words = {
  ...doorWords(counted, size),
  ...hookWords(counted),
  ...manifestWords,

  help: `credlint finds secrets, and stops them before they are committed.

  credlint staged               check what would be committed; git runs this as pre-commit
  credlint scan [path...]       check the files of this folder, or those named
  credlint history              check everything that was ever committed
  credlint range <from>..<to>   check what some commits bring in
  credlint baseline [--prune]   accept the secrets that are there, or only forget those that are gone
  credlint init [--strict]      set this project up; --strict guards also what goes past --no-verify
  credlint doctor               say whether this clone is guarded, and why not
  credlint uninstall            put everything back that init changed in git's hooks
  credlint --version            print the version
  credlint --help               print this

Run by git's other hooks: message <file> (commit-msg), merged (pre-merge-commit), pushed (pre-push), received
(pre-receive), referenced (reference-transaction), committed (post-commit).

A check ends with 0 if there is no secret, 1 if there is one, 2 if something could not be checked.

Options of checks:
  --format <name>               ${formats.join(", ")}
  --verbose                     say how much was checked
Options of staged and merged:
  --time-budget <seconds>       name what could not be read in time, and stop the commit
  --pass-unread                 let it pass instead
Options of scan:
  --no-ignore                   read what git ignores too: everything but .git
Options of scan and history:
  --shard <i>/<n>               check only part i of n, to share the work among machines
Options of init:
  --yes                         do not ask

In a git work tree scan reads what git tracks or would let you add; elsewhere it leaves out .git and node_modules.
A path that is named is always read. Symbolic links are followed only if they are named.`,

  noCommand: "Say what to do: `credlint staged`, `credlint scan` or `credlint init` (`credlint --help` says more).",
  unknownCommand: (name: string) => `There is no command ${quoted(name)}; \`credlint --help\` lists them.`,
  unknownOption: (name: string, command: string | undefined) =>
    `${command === undefined ? "credlint" : `credlint ${harmless(command)}`} has no option ${quoted(name)}; \`credlint --help\` lists them.`,
  optionWithValue: (name: string) => `The option ${quoted(name)} takes no value; leave out "=" and what follows.`,
  optionWithoutValue: (name: string) => `The option ${quoted(name)} needs a value; \`credlint --help\` shows which.`,
  noFormat: (name: string) => `There is no format ${quoted(name)}; choose one of ${formats.join(", ")}.`,
  noShard: (text: string) => `${quoted(text)} names no part of a whole; write \`--shard 1/4\` for the first of four.`,
  noSeconds: (text: string) => `${quoted(text)} is no number of seconds; write \`--time-budget 5\`, for instance.`,
  passWithoutBudget: "`--pass-unread` says what happens after `--time-budget <seconds>`; give that too.",
  missingArgument: (command: string, needs: string) => `\`credlint ${command}\` needs ${needs}; \`credlint --help\` says more.`,
  unexpectedArgument: (text: string) => `credlint did not expect ${quoted(text)}; \`credlint --help\` shows what it takes.`,
  ownError: (error: unknown) =>
    `An error of credlint's own (${kindOf(error)}) stopped it, so nothing was checked; please report it at https://github.com/credlint/credlint/issues.`,

  gitNotStarted: (error: Error) =>
    codeOf(error) === "ENOENT"
      ? "Git was not found, so nothing was checked; install it, or put it on the PATH of this program."
      : `Git could not be started (${codeOf(error)}), so nothing was checked.`,
  noRepository: (complaint: string) => `Git finds no repository to check here${saidByGit(complaint)}; run credlint inside one.`,
  noList: (complaint: string) => `Git could not list what is staged, so nothing was checked${saidByGit(complaint)}.`,
  noObjects: (complaint: string) =>
    `Git could not list the commits to check${saidByGit(complaint)}, so not everything was checked; in CI, fetch the whole history first.`,
  unmerged: (path: string) => `${harmless(path)} still has merge conflicts, so nothing was checked; resolve them and stage the file.`,
  unreadableBlob: (path: string, id: string, reason: string) =>
    `The staged content of ${harmless(path)} could not be read (object ${id.slice(0, 12)}: ${harmless(reason)}); stage the file again, or run \`git fsck\`.`,
  gitStopped: (path: string, complaint: string) =>
    `Git stopped while reading ${harmless(path)}${saidByGit(complaint)}, so not everything was checked; run \`git fsck\`.`,

  sure: {
    shaped: "It has the form of one; no checksum can prove it.",
    named: "Its name says that it is a secret, and its value looks like one.",
  },
  fingerprint: (text: string) => `Fingerprint ${text.slice(0, 16)}.`,
  allowWithoutReason: "The credlint-allow beside it gives no reason, so it does not count: write `credlint-allow: <reason>`.",
  allowWithoutDate: "The credlint-allow beside it has no date after `until`, so it does not count: write `until YYYY-MM-DD`.",
  allowExpired: (date: string) => `The credlint-allow beside it expired on ${date}, so it does not count any more.`,
  baseline: (secrets: number, scopes: number, added: number, gone: number) =>
    `credlint: ${kinds(secrets, scopes)} accepted: ${added} of them new, ${gone} gone.`,
  stageBaseline: "Accepting is no revoking. To let it count, and let others see it: git add .credlint-baseline.json .gitattributes",
  baselineOfPart: "Not all files could be read, so the baseline was not written; mend what is named above and try again.",
  brokenBaseline: (line: number) =>
    `Line ${line} of .credlint-baseline.json is no entry; take the line out, or mend it, and try again.`,
  brokenIgnore: (line: number) =>
    `Line ${line} of .credlintignore is a pattern that credlint does not read: "!", "[", "\\" and what fits every file; write it without, or take it out.`,
  ignoredWithoutReason: (line: number) =>
    `Line ${line} of .credlintignore names this file without a reason, so it does not count: write \`# <reason>\` on the line before.`,
  allowed: (byComment: number, byBaseline: number, byIgnore: number) =>
    `credlint: let pass ${counted(byComment, "finding")} by comments, ${byBaseline} by the baseline${byIgnore > 0 ? `, ${byIgnore} in ignored files` : ""}.`,

  stopped: (count: number) => `credlint: ${counted(count, "secret")} would be committed.`,
  goOn: ({ unstage, stage, env, comment }: { unstage: string; stage: string; env: string; comment: string }) =>
    `Nothing was changed. The ways on:
  Read it from ${env} instead, and stage that:
    ${stage}
  Leave the file out for now:
    ${unstage}
  It opens nothing: say why on the line before, and stage that:
    ${comment}
  It must stay for now: accept it where it stands, for all to see:
    npx credlint baseline && git add .credlint-baseline.json .gitattributes`,
  files: "<file>",
  late: (unread: readonly string[], { seconds, passes }: TimeBudget) => {
    const named = `${unread.slice(0, 5).map(harmless).join(", ")}${unread.length > 5 ? ` ${words.morePlaces(unread.length - 5)}` : ""}`;
    const end = passes ? "they pass without a look" : "the commit was stopped; allow more with `--time-budget`, or commit fewer files at once";
    return `credlint: after ${counted(seconds, "second")} ${counted(unread.length, "file")} had not been read (${named}); ${end}.`;
  },
  checked: (blobs: number, bytes: number) => `credlint: checked ${counted(blobs, "blob")}, ${size(bytes)}.`,

  notScanned: (path: string, error: unknown) => `${harmless(path)} was not checked: ${reasonOf(error)}.`,
  neitherFileNorFolder: (path: string) => `${harmless(path)} was not checked: it is neither a file nor a folder.`,
  notListedByGit: (path: string, complaint: string) =>
    `Git could not list the files of ${harmless(path)}${saidByGit(complaint)}, so they were not checked; \`--no-ignore\` reads them without git.`,
  found: (secrets: number, scopes: number, places: number) =>
    `credlint: found ${kinds(secrets, scopes)}${secrets + scopes === places ? "" : ` in ${counted(places, "place")}`}.`,
  morePlaces: (count: number) => `and ${count} more`,
  checkedFiles: (files: number, bytes: number) => `credlint: checked ${counted(files, "file")}, ${size(bytes)}.`,
  notAll: "Not everything could be checked; standard error says what.",
  progress: (files: number, of: number) => `credlint: ${files} of ${counted(of, "file")}`,

  created: "create",
  changed: "change",
  unchanged: "unchanged",
  byHand: "by hand",
  ask: (files: number) => `Write ${counted(files, "file")}? [y/N] `,
  written: (files: number) => `Wrote ${counted(files, "file")}. Now run \`npm install\`: it installs the tools and arms the hook.`,
  notWrittenYet: "Nothing was written. `credlint init --yes` writes it.",
  nothingToDo: "Nothing to do: every file is as it should be.",
  onlyByHand: 'Nothing to write; what is marked "by hand" is left to you.',
  noPackageJson: "There is no package.json here; run `credlint init` at the root of a project, or `npm init` first.",
  brokenPackageJson: "package.json holds no valid JSON object, so nothing was written; mend it and run `credlint init` again.",
  notAtTheTop: "There is no .git here: husky arms the hook only in the top folder of a repository (`git init` makes one).",
  hookSwitchedOff: "Once husky is armed, git no longer runs .git/hooks/pre-commit: move what it does to .husky/pre-commit.",
  notRead: (path: string, error: unknown) => `${harmless(path)} could not be read (${codeOf(error)}), so nothing was written.`,
  notWritten: (path: string, error: unknown) =>
    `${harmless(path)} could not be written (${codeOf(error)}); mend that and run \`credlint init\` again, it goes on from there.`,
  addToEslint: `Import the plugin and add its configs to the exported array:
  import credlint from "eslint-plugin-credlint";
  credlint.configs.recommended, credlint.configs.text,`,
  replaceOldEslint: "credlint needs a flat config (eslint.config.js); move this one over, then run `credlint init` again.",
  addToSecretlint: (rule: object) => `Add to "rules":\n  ${JSON.stringify(rule)}`,
  addToLintStaged: (tasks: object) => `Add to the tasks of lint-staged:\n  ${members(tasks)}`,
  addToEditor: (setting: string, languages: readonly string[]) => `Add:\n  ${members({ [setting]: languages })}`,
} as const;

function members(object: object): string {
  return JSON.stringify(object).slice(1, -1);
}

function quoted(text: string): string {
  return `"${harmless(text)}"`;
}

function saidByGit(complaint: string): string {
  return complaint === "" ? "" : ` (git: ${harmless(complaint).replace(/\.$/u, "")})`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `2 secrets and 1 broad scope`; of what there is none, nothing is said. */
function kinds(secrets: number, scopes: number): string {
  if (scopes === 0) return counted(secrets, "secret");
  return `${secrets === 0 ? "" : `${counted(secrets, "secret")} and `}${counted(scopes, "broad scope")}`;
}

function size(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, "byte");
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} KB` : `${Math.round(bytes / 1_000_000)} MB`;
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return code === "ENOENT" ? "there is no such file or folder" : `it could not be read (${code})`;
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}

function codeOf(error: unknown): string {
  const hasCode = error instanceof Error && "code" in error && typeof error.code === "string";
  return hasCode ? String(error.code) : kindOf(error);
}
