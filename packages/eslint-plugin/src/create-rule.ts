import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { JSONSchema4 } from "@typescript-eslint/utils/json-schema";
import type { Rule } from "eslint";
import { isBundle } from "./analysis/bundled-code.ts";
import { fileInProject } from "./analysis/file-in-project.ts";
import { valueFlow } from "./analysis/value-flow.ts";
import type { ValueFlow } from "./analysis/value-flow.ts";
import { version } from "./version.ts";

/** The smallest preset a rule belongs to; each one holds those before it. */
export type Preset = "recommended" | "strict" | "all";

export interface Suggestion<MessageId extends string> {
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string>>;
  readonly fix: TSESLint.ReportFixFunction;
}

/** What a listener returns instead of calling `context.report`. */
export type Problem<MessageId extends string> = Place & {
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string>>;
  readonly suggest?: readonly Suggestion<MessageId>[];
};

/** What to underline: a node, or a location in the base of the language at hand. */
type Place = { readonly node: TSESTree.Node | TSESTree.Token } | { readonly loc: TSESTree.SourceLocation };

type Found<MessageId extends string> = Problem<MessageId> | Iterable<Problem<MessageId>> | undefined;

/** Listeners by node type; `Document`, `root` and `Text` are the roots of JSON, Markdown and plain-text trees. */
export type Listeners<MessageId extends string> = {
  readonly [Type in TSESTree.Node["type"] as `${Type}`]?: (
    node: Extract<TSESTree.Node, { type: Type }>,
  ) => Found<MessageId>;
} & {
  readonly "Program:exit"?: (node: TSESTree.Program) => Found<MessageId>;
  readonly Document?: () => Found<MessageId>;
  readonly root?: () => Found<MessageId>;
  readonly Text?: () => Found<MessageId>;
};

export type RuleContext<MessageId extends string, Options extends readonly unknown[]> = Readonly<
  TSESLint.RuleContext<MessageId, Options>
>;

export interface RuleDefinition<MessageId extends string, Options extends readonly unknown[]> {
  readonly name: string;
  readonly description: string;
  readonly preset: Preset;
  /** One sentence or more each, ending with a full stop; `{{name}}` stands for data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly hasSuggestions?: boolean;
  readonly schema?: readonly JSONSchema4[];
  readonly defaultOptions?: Options;
  /** Whether it also reads JSON, Markdown and plain text; if not it is never asked about a tree that isn't a program's. */
  readonly readsOtherLanguages?: true;
  /** Whether it reads bundled code as well, in which the others would follow nameless values for minutes. */
  readonly readsBundles?: true;
  /** Whether it leaves tests and stories alone. */
  readonly skipsTests?: true;
  /** A cheap look at the text; false means that no listener is needed. */
  isRelevant?(text: string, options: readonly unknown[]): boolean;
  create(context: RuleContext<MessageId, Options>, flow: ValueFlow): Listeners<MessageId>;
}

export interface CredlintRule extends Rule.RuleModule {
  readonly meta: Rule.RuleMetaData & { readonly docs: { readonly description: string; readonly url: string; readonly preset: Preset } };
}

/** Makes an ESLint rule of a definition: documentation address, reporting and the early way out are the same for all. */
export function createRule<MessageId extends string, Options extends readonly unknown[] = []>(
  definition: RuleDefinition<MessageId, Options>,
): CredlintRule {
  const { name, description, preset, messages, hasSuggestions = false, schema = [], defaultOptions } = definition;
  const url = `https://github.com/credlint/credlint/blob/v${version}/docs/rules/${name}.md`;
  return {
    meta: {
      type: "problem",
      docs: { description, url, preset },
      messages,
      hasSuggestions,
      schema: [...schema],
      ...(defaultOptions && { defaultOptions: [...defaultOptions] }),
    },
    create(context) {
      if (!definition.readsOtherLanguages && context.sourceCode.ast.type !== "Program") return {};
      if (!definition.readsBundles && isBundle(context.sourceCode)) return {};
      if (definition.skipsTests && fileInProject(context.filename, context.cwd).isTest) return {};
      if (definition.isRelevant?.(context.sourceCode.text, context.options) === false) return {};
      // ESLint's own types and those of its TypeScript parser describe the same objects.
      const typed = context as unknown as RuleContext<MessageId, Options>;
      return reporting(definition.create(typed, valueFlow(typed.sourceCode)), typed) as Rule.RuleListener;
    },
  };
}

function reporting<MessageId extends string, Options extends readonly unknown[]>(
  listeners: Listeners<MessageId>,
  context: RuleContext<MessageId, Options>,
): Record<string, (node: never) => void> {
  return Object.fromEntries(
    Object.entries<((node: never) => Found<MessageId>) | undefined>(listeners).map(([selector, find]) => [
      selector,
      (node: never) => {
        const found = find?.(node);
        if (found === undefined) return;
        for (const problem of Symbol.iterator in found ? found : [found]) {
          context.report(problem);
        }
      },
    ]),
  );
}
