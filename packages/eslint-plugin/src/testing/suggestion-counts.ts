import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import type { Rule, RuleTester } from "eslint";

const linter = new Linter();

/** The same cases for a file that is not about suggestions: those a rule makes are only counted, and must still be code. */
export function countingSuggestions(rule: Rule.RuleModule, cases: readonly RuleTester.InvalidTestCase[]): RuleTester.InvalidTestCase[] {
  return cases.map((test) => {
    const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };
    const rules: Linter.RulesRecord = { "c/rule": ["error", ...(test.options ?? [])] };
    const messages = linter.verify(test.code, [{ files: ["**/*.*"], languageOptions, plugins: { c: { rules: { rule } } }, rules }], { filename: test.filename ?? "a.tsx" });
    if (typeof test.errors === "number") return test;
    return {
      ...test,
      errors: test.errors.map((error, index) => {
        const { length } = messages[index]?.suggestions ?? [];
        return typeof error === "object" && !(error instanceof RegExp) && length > 0 ? { ...error, suggestions: length } : error;
      }),
    };
  });
}
