import type { TSESTree } from "@typescript-eslint/utils";
import { queryParameter } from "./query-parameter.ts";
import { speaksOf } from "./spoken-words.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Signs that an address is looked at before it is followed. */
const checks =
  /startsWith|allow|valid|safe|saniti[sz]e|trust|whitelist|permitted|same_?origin|is_?(?:relative|local|internal)|hostname|^host$|^test$|^match$|^includes$/iu;
const comparesOrigin = /origin\)?\s*[!=]==|[!=]==\s*[\w.()]*origin/u;

/** The parameter of the request that an address comes from; undefined if none, or if anything in the file may check it. */
export function requestChosen(flow: ValueFlow, value: TSESTree.Node): string | undefined {
  const names = flow.originsOf(value).map((origin) => queryParameter(flow, origin));
  const name = names.find((candidate) => candidate !== undefined);
  if (name === undefined || speaksOf(flow.sourceCode, checks)) return undefined;
  return comparesOrigin.test(flow.sourceCode.text) ? undefined : name;
}
