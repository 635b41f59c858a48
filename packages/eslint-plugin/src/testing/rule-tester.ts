import * as parser from "@typescript-eslint/parser";
import { RuleTester } from "eslint";
import type { Linter } from "eslint";
import { describe, it } from "vitest";

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

/** ESLint's own rule tester, reporting to vitest and reading TypeScript and JSX. */
export const ruleTester = new RuleTester({
  languageOptions: {
    parser: parser as Linter.Parser,
    parserOptions: { ecmaFeatures: { jsx: true } },
  },
});
