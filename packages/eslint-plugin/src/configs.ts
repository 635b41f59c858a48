import type { ESLint, Linter } from "eslint";
import type { Preset } from "./create-rule.ts";
import { fileKinds } from "./languages/file-kinds.ts";
import { rules } from "./rules.ts";

/** From the smallest to the largest; each one holds those before it. */
const presets: readonly Preset[] = ["recommended", "strict", "all"];

/** The configs of the plugin, derived from the preset each rule names; `text` adds files that are no code. */
export function configsOf(plugin: ESLint.Plugin): Record<Preset | "text", Linter.Config> {
  const config = (preset: Preset): Linter.Config => ({
    name: `credlint/${preset}`,
    plugins: { credlint: plugin },
    rules: Object.fromEntries(
      Object.entries(rules)
        .filter(([, rule]) => presets.indexOf(rule.meta.docs.preset) <= presets.indexOf(preset))
        .map(([name]) => [`credlint/${name}`, "error"]),
    ),
  });
  const text: Linter.Config = {
    name: "credlint/text",
    files: fileKinds.flatMap(({ files }) => files),
    plugins: { credlint: plugin },
    language: "credlint/text",
    rules: { "credlint/no-hardcoded-token": "error", "credlint/no-broad-oauth-scope": "error" },
  };
  return { recommended: config("recommended"), strict: config("strict"), all: config("all"), text };
}
