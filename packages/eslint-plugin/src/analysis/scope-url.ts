import type { TSESTree } from "@typescript-eslint/utils";
import { scopeWords } from "./scope-words.ts";
import type { WrittenScope } from "./scope-words.ts";
import { tracedTexts } from "./traced-text.ts";
import type { TracedText } from "./traced-text.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What one scope parameter of an address asks for. */
export interface ScopesInUrl {
  /** Host and path before the question mark, as far as they are known. */
  readonly url: string;
  readonly scopes: readonly WrittenScope[];
}

const parameter = /(?:^|[?&])(?:\w+_)?scopes?=([^&#"'`<>]*)/gu;
const address = /https?:\/\/[^\s?#"']*/gu;

/** Whether a piece of text may hold a scope parameter: a cheap look before anything is followed. */
export function mentionsScopeParameter(text: string): boolean {
  return /(?:^|[?&])(?:\w+_)?scopes?=/u.test(text);
}

/** The scopes in the query of an address that a literal, a template or a concatenation spells out. */
export function scopesInUrl(flow: ValueFlow, node: TSESTree.Node): ScopesInUrl[] {
  return tracedTexts(flow, node).flatMap(parametersOf);
}

function parametersOf(text: TracedText): ScopesInUrl[] {
  const whole = text.map((part) => part.text).join("");
  return [...whole.matchAll(parameter)].map(({ 0: match, 1: value = "", index }) => {
    const end = index + match.length;
    const url = [...whole.slice(0, index + 1).matchAll(address)].at(-1)?.[0] ?? "";
    return { url, scopes: scopeWords(text, end - value.length, end) };
  });
}
