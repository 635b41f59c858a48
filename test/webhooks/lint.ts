import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { rules } from "../../packages/eslint-plugin/src/rules.ts";

const linter = new Linter();

/** The rules of ours, out of those asked for, that report a text, each once. */
export function reporting(filename: string, code: string, wanted: readonly string[]): string[] {
  const known = wanted.filter((name) => name in rules);
  const messages = linter.verify(
    code,
    {
      files: ["**/*.{js,ts,tsx}"],
      plugins: { credlint: { rules } },
      languageOptions: { parser: parser as Linter.Parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      rules: Object.fromEntries(known.map((name) => [`credlint/${name}`, "error"])),
    },
    { filename },
  );
  return [...new Set(messages.map(({ ruleId, message }) => ruleId?.replace("credlint/", "") ?? message))];
}
