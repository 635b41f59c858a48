/** A hook of git's, and the check it runs. */
interface Hook {
  readonly command: string;
  /** Whether git hands it lines on standard input, which a second hook wants too. */
  readonly hasInput?: true;
  /** Its exit code means nothing to git. */
  readonly onlyTells?: true;
  /** Asked before node is started; the check is left out unless it ends with 0. */
  readonly doubt?: string;
}

export const usualHooks = ["pre-commit", "commit-msg", "pre-merge-commit", "pre-push"] as const;
export const strictHooks = ["post-commit", "reference-transaction"] as const;

export type HookName = (typeof usualHooks)[number] | (typeof strictHooks)[number];

/** Only what a branch, a tag or HEAD is about to get, and only if no ref holds it yet: fetches and checkouts pass. */
const doubtOfReference = `doubtful() {
  [ "$1" = prepared ] || return 1
  ids=$(printf '%s' "$input" | while read -r _ new ref; do
    case $ref in HEAD | refs/heads/* | refs/tags/*) ;; *) continue ;; esac
    case $new in ref:*) ;; *[!0]*) echo "$new" ;; esac
  done)
  [ -n "$ids" ] || return 1
  found=$(git rev-list --max-count=1 $ids --not --all 2>/dev/null) || return 0
  [ -n "$found" ]
}
`;

const hooks: Readonly<Record<HookName, Hook>> = {
  "pre-commit": { command: "staged" },
  "commit-msg": { command: "message" },
  "pre-merge-commit": { command: "merged" },
  "pre-push": { command: "pushed", hasInput: true },
  "post-commit": { command: "committed", onlyTells: true },
  "reference-transaction": { command: "referenced", hasInput: true, doubt: doubtOfReference },
};

export const mark = "# Written by `credlint init`; `credlint uninstall` puts back what was here.";

/** How the hook that was there before is called while ours is in its place. */
export function keptName(hook: string): string {
  return `${hook}.before-credlint`;
}

/** The command of a hook, as a line of a shell or of another tool's configuration. */
export function commandOf(hook: HookName): string {
  const { command } = hooks[hook];
  const args = { "commit-msg": ' "$1"', "pre-push": ' "$@"' }[String(hook)] ?? "";
  return `credlint ${command}${args}`;
}

export interface Programs {
  readonly node: string;
  readonly cli: string;
}

/**
 * A hook that git starts by itself. Git's graphical clients may know no node, and a linked worktree has no
 * node_modules: then the ones that `init` ran with serve. If there is nothing to check with, nothing passes.
 */
export function stub(name: HookName, { node, cli }: Programs): string {
  const { command, hasInput, onlyTells, doubt } = hooks[name];
  const stop = onlyTells ? "exit 0" : "exit 1";
  const feed = hasInput ? `printf '%s' "$input" | ` : "";
  const run = `${feed}"$node" "$cli" ${command}${name === "pre-commit" || name === "pre-merge-commit" ? "" : ' "$@"'}${onlyTells ? "" : " || exit $?"}`;
  return [
    `#!/bin/sh\n${mark}`,
    ...(hasInput ? ["input=$(cat; echo .)\ninput=${input%.}"] : []),
    `check() {
  cli=node_modules/credlint/bin/credlint.cjs
  [ -f "$cli" ] || cli=${quoted(cli)}
  node=${quoted(node)}
  [ -x "$node" ] || node=$(command -v node)
  if [ ! -x "$node" ] || [ ! -f "$cli" ]; then
    echo "credlint: node or credlint is not where it was, so nothing was checked; run \\\`npx credlint init\\\` again." >&2
    ${stop}
  fi
  ${run}
}`,
    doubt === undefined ? 'check "$@"' : `${doubt}if doubtful "$@"; then check "$@"; fi`,
    `before="$(dirname "$0")/${keptName(name)}"
[ -x "$before" ] || exit 0
${hasInput ? `printf '%s' "$input" | "$before" "$@"` : 'exec "$before" "$@"'}
`,
  ].join("\n");
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
