import type { GeneratedFile } from "./generated-file.ts";
import { withMarkedPart } from "./marked-part.ts";

/** What a documentation page and a table row say of a rule. */
export interface DocumentedRule {
  readonly name: string;
  readonly meta: {
    readonly docs: { readonly description: string; readonly preset: string };
    readonly hasSuggestions?: boolean | undefined;
  };
}

const presetSets: Readonly<Record<string, string>> = {
  recommended: "`recommended`, `strict`, `all`",
  strict: "`strict`, `all`",
  all: "`all`",
};

/** The head of each rule's page; all below it is written by hand. */
export function ruleDocs(rules: readonly DocumentedRule[]): GeneratedFile[] {
  return rules.map(({ name, meta }) => {
    const facts = [
      `**Presets:** ${presetSets[meta.docs.preset]}`,
      ...(meta.hasSuggestions ? ["💡 Offers suggestions in the editor."] : []),
    ];
    return withMarkedPart(`docs/rules/${name}.md`, "head", `# ${name}\n\n${meta.docs.description}.\n\n${facts.join("  \n")}`);
  });
}

/** The table of rules in the READMEs; `base` leads from there to the docs folder. */
function ruleTable(rules: readonly DocumentedRule[], base: string): string {
  const rows = rules.map(
    ({ name, meta }) =>
      `| [${name}](${base}/rules/${name}.md) | ${meta.docs.description} | ${meta.docs.preset} | ${meta.hasSuggestions ? "💡" : ""} |`,
  );
  return ["| Rule | What it does | From preset | |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** READMEs that show the table of rules. */
export function readmes(rules: readonly DocumentedRule[], vendors: string): GeneratedFile[] {
  const blob = "https://github.com/credlint/credlint/blob/main/docs";
  const main = withMarkedPart("README.md", "rules", ruleTable(rules, "docs"));
  return [
    withMarkedPart("README.md", "vendors", vendors, main.text),
    withMarkedPart("packages/eslint-plugin/README.md", "rules", ruleTable(rules, blob)),
    withMarkedPart("docs/index.md", "rules", ruleTable(rules, ".")),
  ];
}
