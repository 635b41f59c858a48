import { secretCalls, sinks } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { leakProblems } from "../analysis/leak-problem.ts";
import { LeakVocabulary } from "../analysis/leak-vocabulary.ts";
import { storageSink } from "../analysis/storage-sink.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";

type MessageId = "value" | "object" | "environment";

const stores = sinks.filter(({ kind }) => kind === "storage");
const vocabulary = new LeakVocabulary(secretCalls);
const words = {
  browser: {
    readers: "every script of the page",
    instead: "Keep it on the server, or in a cookie with `httpOnly` and `secure`.",
  },
  device: { readers: "whoever gets at the data of the app", instead: "Keep it in the keychain of the system." },
  extension: {
    readers: "the extension's content scripts, and whoever gets at the profile,",
    instead: "Keep it on the server, or in `storage.session`.",
  },
  file: { readers: "other users of the machine", instead: "Keep it in the keychain of the system, or in a file of mode `0o600`." },
} as const;

/*
 * Forbids secrets where more than their owner can read them: the browser's storage and cookies that scripts can read, and
 * files anyone on the machine may open. One foreign script on the page, and the connector's user is somebody else.
 * It misses databases and stores of frameworks, and trusts options it cannot see.
 */
export const noSecretInStorage = createRule<MessageId>({
  name: "no-secret-in-storage",
  description: "Forbid keeping tokens and passwords where other scripts or users can read them",
  preset: "strict",
  skipsTests: true,
  messages: {
    value: "`{{what}}`{{from}} is kept by `{{sink}}`, where {{readers}} can read it. {{instead}}",
    object: "`{{what}}`{{from}} holds secrets and is kept by `{{sink}}`, where {{readers}} can read it. {{instead}}",
    environment:
      "`{{what}}`{{from}}, with every secret the process was started with, is kept by `{{sink}}`, where {{readers}} can read it. " +
      "Keep the variables you need.",
  },
  isRelevant: (text) => /[sS]torage|localforage|idb-keyval|[cC]ookie|[wW]riteFile|appendFile|outputFile|outputJson|write(?:Json|JSON|TextFile)|Bun\.write/u.test(text),
  create(_context, flow) {
    function* look(node: TSESTree.AssignmentExpression | TSESTree.CallExpression): Generator<Problem<MessageId>> {
      const sink = storageSink(flow, stores, node);
      for (const { data, ...problem } of leakProblems(flow, sink, vocabulary, ["value", "object", "environment"])) {
        yield { ...problem, data: { ...data, ...words[sink?.place ?? "browser"] } };
      }
    }
    return { AssignmentExpression: look, CallExpression: look };
  },
});
