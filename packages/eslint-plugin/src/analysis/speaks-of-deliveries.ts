import type { TSESLint } from "@typescript-eslint/utils";

/** What the files of webhooks are called. */
const named = /web_?-?hook|(^|\/)hooks?(\.|\/(?!use))|events|interactions|callback|notif|inbound|ipn|sns|controllers\//i;
/** What stands in them: a route, a header, a digest, an event. */
const spoken = /web_?-?hook|["'`/]hooks?["'`/](?!use)|signature|hmac|x-[a-z-]+-(event|topic|token|secret|sig)|\bipn\b|\bsns\b|["'`/]interactions|slack\/|constructEvent/i;

const known = new WeakMap<object, boolean>();

/** A cheap look at a file before its routes are: whether it may take deliveries of a webhook at all. */
export function speaksOfDeliveries(sourceCode: Readonly<TSESLint.SourceCode>, file: string): boolean {
  const found = known.get(sourceCode) ?? (named.test(file) || spoken.test(sourceCode.text));
  known.set(sourceCode, found);
  return found;
}
