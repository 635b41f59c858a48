import { harmless } from "../harmless.ts";

type Counted = (count: number, noun: string) => string;

/** What `init`, `doctor` and `uninstall` say about git's hooks. */
export function hookWords(counted: Counted) {
  return {
    armed: (files: number) => `Wrote ${counted(files, "file")}. The hooks are armed from now on; \`credlint doctor\` says so.`,
    sharedHooks: (path: string) =>
      `Git reads hooks from ${harmless(path)} (core.hooksPath), which other repositories share. Add to its pre-commit:\n  npx --no-install credlint staged`,
    addToManager: (text: string) => `Add:\n${text.trimEnd().replaceAll(/^/gmu, "  ")}`,
    huskyKnowsNoTransaction: "husky runs no reference-transaction, so what goes past --no-verify is told after the commit, and not stopped.",

    guarded: "This clone is guarded: git runs credlint before each commit.",
    unguarded: "This clone is not guarded: git does not run credlint before a commit.",
    hooksIn: (path: string, isSet: boolean) => `git reads hooks from ${harmless(path)}${isSet ? " (core.hooksPath)" : ""}`,
    noHooksFolder: (path: string) => `there is no folder ${harmless(path)}, so no hook runs: in a linked worktree, run \`npm install\` there`,
    hookMissing: (hook: string) => `${hook}: there is none, so git checks nothing there; \`npx credlint init\` writes it`,
    hookNotExecutable: (hook: string) => `${hook}: it is not executable, so git skips it; run \`chmod +x\` on it, or \`npx credlint init\``,
    hookOfOthers: (hook: string) => `${hook}: it does not run credlint; \`npx credlint init\` adds it and keeps what is there`,
    hookWell: (hook: string) => `${hook}: runs credlint`,
    programGone: (hook: string) => `${hook}: the node or the credlint it was set up with is gone; run \`npx credlint init\` again`,
    notInRepository: "There is no repository here to guard; run `credlint doctor` inside one.",

    putBack: (path: string) => `put back  ${harmless(path)}`,
    takenAway: (path: string) => `removed   ${harmless(path)}`,
    changedSince: (path: string) => `by hand   ${harmless(path)}: it was changed since; take out what has credlint in it`,
    nothingToPutBack: "Nothing to put back: `credlint init` changed nothing in this clone.",
    uninstalled: "What `credlint init` wrote is gone; git checks nothing any more.",
  } as const;
}
