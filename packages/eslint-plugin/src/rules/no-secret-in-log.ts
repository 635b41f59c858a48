import { loggers, secretCalls } from "@credlint/catalogue";
import { isForDeveloper } from "../analysis/developer-console.ts";
import { leakSchema } from "../analysis/leak-options.ts";
import type { LeakOptions } from "../analysis/leak-options.ts";
import { LeakVocabulary } from "../analysis/leak-vocabulary.ts";
import { leakRewrites } from "../analysis/leak-rewrite.ts";
import type { LeakRewrite } from "../analysis/leak-rewrite.ts";
import { leakWords } from "../analysis/leak-words.ts";
import { leakedSecrets } from "../analysis/leaked-secret.ts";
import { loggerCall } from "../analysis/logger-call.ts";
import { redactListRewrites } from "../analysis/redact-list.ts";
import { valueFlow } from "../analysis/value-flow.ts";
import { createRule } from "../create-rule.ts";
import type { Suggestion } from "../create-rule.ts";
import { calleeText } from "../syntax/callee-text.ts";

type MessageId = "value" | "object" | "environment" | "headers" | "personal" | LeakRewrite["how"];

const subject = "`{{what}}`{{from}}";
const written = "written to the log by `{{logger}}`";
const kept = "Logs are kept, shipped and read by many people.";

/*
 * Forbids secrets in log lines: a log is copied to files, vendors and tickets, and whoever reads one can act as the
 * connector's user. Facts come first (environment, request headers), names last and only if nothing contradicts them.
 * It misses secrets under other names, loggers that neither this file nor their name shows, and what is printed in
 * development alone.
 */
export const noSecretInLog = createRule<MessageId, [LeakOptions?]>({
  name: "no-secret-in-log",
  description: "Forbid writing tokens, passwords and authorization headers to a log",
  preset: "recommended",
  schema: leakSchema,
  messages: {
    value:
      `${subject} is ${written}. ${kept} ` +
      "Log a fact about it (`Boolean({{what}})`, the last four characters), or redact the field.",
    object: `${subject} holds secrets and is ${written}. ${kept} Log the fields you need.`,
    environment:
      `${subject}, with every secret the process was started with, is ${written}. ${kept} ` +
      "Log the variables you need.",
    personal: `${subject}, which is about a person, is ${written}. ${kept} Log an id instead.`,
    headers: `${subject}, with the caller's credentials and cookies, is ${written}. ${kept} Log the headers you need.`,
    redact: "Write `[redacted]` in its place.",
    drop: "Leave `{{place}}` out.",
    list: "Add `{{place}}` to the `redact` list of the logger.",
  },
  hasSuggestions: true,
  isRelevant: (text, options) => options.length > 0 || /log|consol|debug|pino|winston|bunyan|roarr|signale|std(?:out|err)|axiom|actions\/core|hot-shots|vscode/iu.test(text),
  create(context) {
    const flow = valueFlow(context.sourceCode);
    const vocabulary = new LeakVocabulary(secretCalls, context.options[0]);
    return {
      *CallExpression(node) {
        const own = vocabulary.isSink(node) ? { name: calleeText(node), written: node.arguments } : undefined;
        const call = own ?? loggerCall(flow, loggers, node);
        if (!call || isForDeveloper(flow, node)) return;
        for (const secret of leakedSecrets(flow, call, vocabulary)) {
          yield {
            node: secret.node,
            messageId: secret.source.kind,
            data: { ...leakWords(secret, context.sourceCode), logger: call.name },
            suggest: [...leakRewrites(flow, node, secret), ...redactListRewrites(node, call, secret)].map(suggestion),
          };
        }
      },
    };
  },
});

function suggestion({ how, place, range, text }: LeakRewrite): Suggestion<MessageId> {
  return { messageId: how, data: { place }, fix: (fixer) => fixer.replaceTextRange([...range], text) };
}
