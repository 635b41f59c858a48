import * as parser from "@typescript-eslint/parser";
import credlint from "eslint-plugin-credlint";
import { defineConfig, globalIgnores } from "eslint/config";

export default defineConfig([
  globalIgnores(["**/dist/", "**/build/", "test/connectors/", "test/webhooks/handlers/"]),
  {
    files: ["**/*.ts"],
    extends: [credlint.configs.all],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "off",
      "no-else-return": "error",
      "no-param-reassign": "error",
      "no-useless-rename": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-template": "error",
    },
  },
  {
    // The catalogue names broad scopes; it asks for none.
    files: ["packages/catalogue/**"],
    rules: { "credlint/no-broad-oauth-scope": "off", "credlint/require-scope-justification": "off" },
  },
  credlint.configs.text,
]);
