import type { TSESTree } from "@typescript-eslint/utils";
import type { LeakVocabulary } from "./leak-vocabulary.ts";
import { leakWords } from "./leak-words.ts";
import { leakedSecrets } from "./leaked-secret.ts";
import type { LeakedSecret } from "./leaked-secret.ts";
import type { SecretSource } from "./secret-source.ts";
import type { Sink } from "./sink.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A finding of the rules that only differ in where values leave. */
export interface LeakProblem<Kind extends SecretSource["kind"]> {
  readonly node: TSESTree.Node;
  readonly messageId: Kind;
  readonly data: Readonly<Record<"what" | "from" | "sink", string>>;
}

/** What leaves at a sink and matters there. */
export function* leakProblems<Kind extends SecretSource["kind"]>(
  flow: ValueFlow,
  sink: Sink | undefined,
  vocabulary: LeakVocabulary,
  kinds: readonly Kind[],
  matters: (secret: LeakedSecret) => boolean = () => true,
): Generator<LeakProblem<Kind>> {
  if (!sink) return;
  for (const secret of leakedSecrets(flow, sink, vocabulary)) {
    const messageId = kinds.find((kind) => kind === secret.source.kind);
    if (messageId === undefined || !matters(secret)) continue;
    yield { node: secret.node, messageId, data: { ...leakWords(secret, flow.sourceCode), sink: sink.name } };
  }
}
