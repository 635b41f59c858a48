import { harmless } from "./harmless.ts";

type Counted = (count: number, noun: string) => string;

const waysOn = `It opens nothing: say why in a comment beside it, credlint-allow: <reason>, and commit that.
  It must stay for now: npx credlint baseline && git add .credlint-baseline.json .gitattributes`;

/** What the side doors say: the words of the commit hook's siblings. */
export function doorWords(counted: Counted, size: (bytes: number) => string) {
  return {
    commitMessage: "commit message",
    inMessage: (count: number) => `credlint: ${counted(count, "secret")} in the commit message.`,
    goOnAfterMessage: `Nothing was committed. Git keeps your message; take the secret out of it and go on with:
  git commit --edit --file="$(git rev-parse --git-path COMMIT_EDITMSG)"`,

    wouldBeMerged: (count: number) => `credlint: ${counted(count, "secret")} would be merged in.`,
    broughtIn: (count: number) => `credlint: these commits bring in ${counted(count, "secret")}.`,
    inHistory: (count: number) => `credlint: found ${counted(count, "secret")} in the history.`,
    goOnInHistory: `Whoever has a clone has them: revoke first. Removing a line does not remove it from the history.
  ${waysOn}`,

    wouldBePushed: (count: number) => `credlint: ${counted(count, "secret")} would be pushed.`,
    goOnBeforePush: `Nothing was pushed. A later commit that removes a secret does not keep it from being pushed; take it out of its commit:
  the last one:    edit the file, then git commit --all --amend
  an earlier one:  git rebase --interactive <commit>^, mark it with "edit"
  ${waysOn}`,

    wouldBeReceived: (count: number) => `credlint: ${counted(count, "secret")} would be received, so the push was refused.`,
    goOnAfterReceive: "Nothing was taken in. Take them out of their commits (git rebase --interactive <commit>^), then push again.",

    wouldBeReferenced: (count: number) => `credlint: ${counted(count, "secret")} would become part of a branch or tag, so git was stopped.`,
    goOnAfterReference: `No branch or tag was changed. Take them out and try again; after a rebase, cherry-pick or am, go on with --continue.
  ${waysOn}`,

    wasCommitted: (count: number) => `credlint: ${counted(count, "secret")} went past the hooks into this commit.`,
    goOnAfterCommit: (undo: string) => `It is on this machine only, as long as nobody pushes it. To undo the commit and keep all changes staged:\n  ${undo}`,

    noRange: (text: string) => `"${harmless(text)}" is no range; write \`credlint range <from>..<to>\`, for instance \`origin/main..HEAD\`.`,
    objectProgress: (done: number, total: number, rate: number, left: number) =>
      `credlint: ${done} of ${counted(total, "object")}, ${size(rate)}/s, ${Math.ceil(left)} s left`,
  } as const;
}
