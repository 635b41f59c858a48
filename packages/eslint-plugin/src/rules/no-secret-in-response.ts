import { secretCalls, sinks } from "@credlint/catalogue";
import { leakProblems } from "../analysis/leak-problem.ts";
import { LeakVocabulary } from "../analysis/leak-vocabulary.ts";
import { isOthersSecret } from "../analysis/others-secret.ts";
import { responseSink } from "../analysis/response-sink.ts";
import type { ResponseNode } from "../analysis/response-sink.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";

type MessageId = "value" | "environment";

const responses = sinks.filter(({ kind }) => kind === "response");
/** What is kept of a password is nothing for a caller either. */
const stored = ["password hash", "hashed password", "encrypted password", "password digest", "password salt"];
const vocabulary = new LeakVocabulary(secretCalls, { names: { add: stored } });

/*
 * Forbids answering with secrets that no caller has a right to: settings of the server and stored passwords. An answer can be
 * read in any browser's tools, and one request is enough to act for every user of the connector.
 * It says nothing about tokens an endpoint issues to their owner, and misses objects whose fields this file does not show.
 */
export const noSecretInResponse = createRule<MessageId>({
  name: "no-secret-in-response",
  description: "Forbid answering requests with secrets of the server or stored passwords",
  preset: "recommended",
  skipsTests: true,
  messages: {
    value:
      "`{{what}}`{{from}} is sent to whoever asks, by `{{sink}}`. Every caller can read it and act with it. " +
      "Leave it out, and let the server make the call that needs it.",
    environment:
      "`{{what}}`{{from}}, with every secret the process was started with, is sent to whoever asks, by `{{sink}}`. " +
      "Send the variables the caller needs.",
  },
  isRelevant: (text) => /env|passw/iu.test(text) && /\bres\b|[rR]espon|reply|\bc\.|body|redirect|json|Props|svelte|\$env|\$types|use server|Query|Mutation|remix-run|react-router|\bh3\b|@Controller|fastify|ventHandler/u.test(text),
  create(_context, flow) {
    const look = (node: ResponseNode): Iterable<Problem<MessageId>> =>
      leakProblems(flow, responseSink(flow, responses, node), vocabulary, ["value", "environment"], isOthersSecret);
    return {
      CallExpression: look,
      NewExpression: look,
      AssignmentExpression: look,
      ReturnStatement: look,
      ArrowFunctionExpression: look,
      Property: look,
    };
  },
});
