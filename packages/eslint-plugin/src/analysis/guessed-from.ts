import type { TSESTree } from "@typescript-eslint/utils";
import type { ValueFlow } from "./value-flow.ts";

/** What nobody guesses, although a part of the value beside it is guessed. */
const unguessable = /crypto|uuid|nanoid|secret|session|sign|hash|hmac/iu;
const guessable = /Math\.random\(\)|(?<=^(?:`\$\{|String\()?)Date\.now\(\)(?=[)}`]*(?:\.toString\(\d*\))?$)/u;

/** `Math.random()`, whose next numbers follow from some before, or `Date.now()`, if a value is made of that and nothing better. */
export function guessedFrom(flow: ValueFlow, value: TSESTree.Node): string | undefined {
  const text = flow.originsOf(value).map(({ node }) => flow.sourceCode.getText(node)).find((made) => guessable.test(made)) ?? "";
  return unguessable.test(text) ? undefined : guessable.exec(text)?.[0];
}
