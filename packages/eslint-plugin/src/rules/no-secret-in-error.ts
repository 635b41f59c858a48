import { secretCalls } from "@credlint/catalogue";
import { errorSink } from "../analysis/error-sink.ts";
import type { ErrorNode } from "../analysis/error-sink.ts";
import { fileInProject } from "../analysis/file-in-project.ts";
import { leakProblems } from "../analysis/leak-problem.ts";
import { LeakVocabulary } from "../analysis/leak-vocabulary.ts";
import { valueFlow } from "../analysis/value-flow.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";

type MessageId = "value" | "object" | "environment";

const travels = "Errors end up in logs, in error trackers and in answers to whoever called.";
const vocabulary = new LeakVocabulary(secretCalls);

/*
 * Forbids secrets in the messages and causes of errors: nobody who catches an error looks at what it says, and so it reaches
 * logs, trackers and the caller's screen, where the token in it can be used against the connector's user.
 * It misses errors made by functions of other files, and fields of classes that keep more than they say.
 */
export const noSecretInError = createRule<MessageId>({
  name: "no-secret-in-error",
  description: "Forbid tokens and passwords in the messages of errors",
  preset: "recommended",
  messages: {
    value:
      "`{{what}}`{{from}} becomes part of an error by `{{sink}}`. " +
      `${travels} Say which one it is by its name or id, and leave the value out.`,
    object: "`{{what}}`{{from}} holds secrets and becomes part of an error by `{{sink}}`. " + `${travels} Name the field that is wrong.`,
    environment: "`{{what}}`{{from}}, with every secret the process was started with, becomes part of an error by `{{sink}}`. " + `${travels} Name the variable that is missing.`,
  },
  isRelevant: (text) => /Error|Exception|\bthrow\b|reject|invariant|\bassert\b/u.test(text),
  create({ sourceCode, filename, cwd }) {
    if (fileInProject(filename, cwd).isTest) return {};
    const flow = valueFlow(sourceCode);
    const look = (node: ErrorNode): Iterable<Problem<MessageId>> =>
      leakProblems(flow, errorSink(flow, node), vocabulary, ["value", "object", "environment"]);
    return { NewExpression: look, CallExpression: look, ThrowStatement: look };
  },
});
