import type { TSESTree } from "@typescript-eslint/utils";
import { outermostSum } from "../syntax/outermost-sum.ts";
import type { Parameter, SentParameters } from "./request-parameters.ts";
import { tracedPlace } from "./traced-place.ts";
import { tracedTexts, unknownText } from "./traced-text.ts";
import type { TracedText } from "./traced-text.ts";
import type { ValueFlow } from "./value-flow.ts";

const parameter = /(?:^|[?&#])([a-z][\w-]*)=([^&#\s"'<>]*)/giu;
const telling = /\b(?:client_id|grant_type|response_type|redirect_uri|access_token|id_token|refresh_token)=/u;

/** A hole that is no value, or more than one, may hold any number of parameters. */
const openHole = new RegExp(`(?<![=/.:%+,@_-])${unknownText}`, "u");

/** The parameters that a literal, a template or a concatenation spells out as text. */
export function parametersInUrl(
  flow: ValueFlow,
  node: TSESTree.Literal | TSESTree.TemplateLiteral | TSESTree.BinaryExpression,
): SentParameters | undefined {
  if (outermostSum(node) !== node || !telling.test(flow.sourceCode.getText(node))) return undefined;
  const [text] = tracedTexts(flow, node);
  return text && parametersOf(flow, text);
}

function parametersOf(flow: ValueFlow, text: TracedText): SentParameters | undefined {
  const whole = text.map((part) => part.text).join("");
  const values = new Map(
    [...whole.matchAll(parameter)].map(({ 0: match, 1: name = "", 2: value = "", index }): [string, Parameter] => {
      const start = index + match.length - value.length - name.length - 1;
      const place = tracedPlace(text, start, value === unknownText ? name.length + 1 : name.length + 1 + value.length);
      const range = place?.range;
      const loc = range && { start: flow.sourceCode.getLocFromIndex(range[0]), end: flow.sourceCode.getLocFromIndex(range[1]) };
      return [name, { loc: loc ?? (place?.node ?? flow.sourceCode.ast).loc, text: known(value) }];
    }),
  );
  const [before = "", query] = whole.split("?");
  return values.size > 0 ? { values, isWhole: !openHole.test(query ?? whole), url: query === undefined ? "" : before } : undefined;
}

function known(value: string): string | undefined {
  return value.includes(unknownText) ? undefined : decoded(value);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return value;
  }
}
