import type { ESLint, Linter, Rule } from "eslint";
import { configsOf } from "./configs.ts";
import { text } from "./languages/text.ts";
import { rules } from "./rules.ts";
import { version } from "./version.ts";

interface CredlintPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<string, Rule.RuleModule>;
  readonly configs: Record<"recommended" | "strict" | "all" | "text", Linter.Config>;
}

const parts = {
  meta: { name: "eslint-plugin-credlint", version, namespace: "credlint" },
  rules,
  languages: { text },
};

// The configs hold the plugin itself: ESLint refuses two objects under one name.
const plugin: CredlintPlugin = Object.assign(parts, { configs: configsOf(parts) });

export default plugin;
// With this name `require("eslint-plugin-credlint")` gives the plugin itself.
export { plugin as "module.exports" };
