import { secretCalls, sinks } from "@credlint/catalogue";
import { artifactSink } from "../analysis/artifact-sink.ts";
import type { ArtifactNode } from "../analysis/artifact-sink.ts";
import { isBuiltSecret } from "../analysis/built-secret.ts";
import { builtVariables } from "../analysis/built-variable.ts";
import { codeSink } from "../analysis/code-sink.ts";
import type { CodeNode } from "../analysis/code-sink.ts";
import { fileInProject } from "../analysis/file-in-project.ts";
import { leakProblems } from "../analysis/leak-problem.ts";
import { LeakVocabulary } from "../analysis/leak-vocabulary.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";

type MessageId = "value" | "environment";

const outputs = sinks.filter(({ kind }) => kind === "artifact");
const vocabulary = new LeakVocabulary(secretCalls);

/*
 * Forbids secrets in what a build makes: bundled code, images and the outputs of workflow steps are copied to people who were
 * never given the secret, and they keep it after it was taken out of the code.
 * It misses build files that are no code, and plugins it does not know; single variables in Vite's `define` are another rule's.
 */
export const noSecretInArtifact = createRule<MessageId>({
  name: "no-secret-in-artifact",
  description: "Forbid building tokens and passwords into bundles, images and outputs of workflows",
  preset: "recommended",
  messages: {
    value:
      "`{{what}}`{{from}} becomes part of what is built, by `{{sink}}`. Whoever gets the result gets the secret. " +
      "Read it where the program runs, or hand it over as a secret of the build.",
    environment:
      "`{{what}}`{{from}}, with every secret the build was started with, becomes part of what is built, by `{{sink}}`. " +
      "Name the variables that the result needs.",
  },
  isRelevant: (text) => /\bdefine\b|plugin-replace|DefinePlugin|EnvironmentPlugin|\benv\s*:|buildargs|build-arg|setOutput|exportVariable|saveState|set-output|GITHUB_/u.test(text),
  create({ filename, cwd }, flow) {
    const { path, isTest } = fileInProject(filename, cwd);
    if (isTest) return {};
    const look = (node: ArtifactNode): Iterable<Problem<MessageId>> =>
      leakProblems(flow, artifactSink(flow, outputs, node), vocabulary, ["value", "environment"]);
    function* lookAtCode(node: CodeNode): Generator<Problem<MessageId>> {
      const sink = codeSink(flow, node, path);
      yield* leakProblems(flow, sink, vocabulary, sink?.kinds ?? [], isBuiltSecret);
      for (const name of node.type === "NewExpression" ? builtVariables(node) : []) {
        yield { node: name, messageId: "value", data: { what: name.value, from: "", sink: "new EnvironmentPlugin" } };
      }
    }
    return {
      *CallExpression(node) {
        yield* look(node);
        yield* lookAtCode(node);
      },
      TemplateLiteral: look,
      NewExpression: lookAtCode,
      Property: lookAtCode,
    };
  },
});
