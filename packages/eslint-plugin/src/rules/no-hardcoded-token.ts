import { explain, scan } from "@credlint/scanner";
import type { Explanation, Finding } from "@credlint/scanner";
import { isBundle } from "../analysis/bundled-code.ts";
import { composedText } from "../analysis/composed-text.ts";
import type { Composition } from "../analysis/composed-text.ts";
import { fileInProject } from "../analysis/file-in-project.ts";
import { replacementsFor } from "../analysis/token-replacement.ts";
import { valueFlow } from "../analysis/value-flow.ts";
import { createRule } from "../create-rule.ts";
import type { Problem, RuleContext } from "../create-rule.ts";

type MessageId = "hardcoded" | "readEnvironment" | "disableHere";

/** There `no-credentials-in-url` speaks, which follows constants. */
const script = /\.[cm]?[jt]sx?$/u;

/*
 * Forbids tokens of known formats anywhere in a file: what is committed is copied to every clone, fork and build log,
 * and stays in the history after it was deleted. One pass over the text sees literals, comments, JSX, keys and
 * every other language; strings put together from constants are looked at as well.
 * Passwords and keys without a form of their own are told by their names, and missed where the name says nothing.
 */
export const noHardcodedToken = createRule<MessageId>({
  name: "no-hardcoded-token",
  description: "Forbid tokens of known formats in source code and text files",
  preset: "recommended",
  readsOtherLanguages: true,
  readsBundles: true,
  messages: {
    hardcoded: "{{what}} {{why}} {{next}}",
    readEnvironment: "Read it from {{env}} instead.",
    disableHere: "Allow it on this line; add the reason after the dashes.",
  },
  hasSuggestions: true,
  create(context) {
    const { sourceCode } = context;
    const { path } = fileInProject(context.filename, context.cwd);
    const found = new Set<string>();

    function* inWholeText(): Generator<Problem<MessageId>> {
      for (const finding of scan(sourceCode.text, { path })) {
        if (finding.format === "unnamed-url-password" && script.test(path)) continue;
        found.add(sourceCode.text.slice(...finding.range));
        yield problemInText(finding, context);
      }
    }

    function* inComposition(node: Composition): Generator<Problem<MessageId>> {
      const text = composedText(valueFlow(sourceCode), node);
      if (text === undefined) return;
      for (const finding of scan(text, { path })) {
        const token = text.slice(...finding.range);
        // A name inside a text that is put together says little about the part behind it.
        if (finding.verdict !== "named" && !found.has(token)) yield { node, messageId: "hardcoded", data: wordsFor(finding) };
        found.add(token);
      }
    }

    return {
      Program: inWholeText,
      Document: inWholeText,
      root: inWholeText,
      Text: inWholeText,
      // What a minifier puts together is written elsewhere.
      ...(!isBundle(sourceCode) && { BinaryExpression: inComposition, TemplateLiteral: inComposition, CallExpression: inComposition }),
    };
  },
});

function problemInText(finding: Finding, context: RuleContext<MessageId, []>): Problem<MessageId> {
  const { sourceCode, filename } = context;
  const data = wordsFor(finding);
  const [start, end] = finding.range;
  return {
    loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) },
    messageId: "hardcoded",
    data,
    suggest: replacementsFor(sourceCode, filename, finding.range, data.env).map(({ kind, range, text }) => ({
      messageId: kind,
      data,
      fix: (fixer) => fixer.replaceTextRange([...range], text),
    })),
  };
}

function wordsFor(finding: Finding): Explanation & Readonly<Record<string, string>> {
  return { ...explain(finding) };
}
