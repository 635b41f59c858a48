import { keyedHosts, secretCalls } from "@credlint/catalogue";
import { addressSink } from "../analysis/address-sink.ts";
import type { AddressNode } from "../analysis/address-sink.ts";
import { isLastingSecret } from "../analysis/lasting-secret.ts";
import { leakProblems } from "../analysis/leak-problem.ts";
import { LeakVocabulary } from "../analysis/leak-vocabulary.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";

const vocabulary = new LeakVocabulary(secretCalls);

/*
 * Forbids keys and passwords in the query or the fragment of addresses: servers, proxies and tracers on the way write addresses
 * into their logs, and every error about the request quotes it, so the key of the connector's user is read by strangers.
 * It leaves out hosts that take a key nowhere else, web sockets and links that are used once; paths are not looked at.
 */
export const noSecretInUrl = createRule({
  name: "no-secret-in-url",
  description: "Forbid keys and passwords in the query or fragment of addresses",
  preset: "strict",
  skipsTests: true,
  messages: {
    value:
      "`{{what}}`{{from}} is put into {{sink}}, which servers and proxies on the way write into their logs. " +
      "Send it in a header or in the body; if they take it nowhere else, say so where you disable the rule.",
  },
  isRelevant: (text) => /searchParams|\bparams\b|[?&#][\w.-]+=(?:\$\{|["'])|\?(?:\$\{|["'])/u.test(text),
  create(_context, flow) {
    const look = (node: AddressNode): Iterable<Problem<"value">> =>
      leakProblems(flow, addressSink(flow, keyedHosts, node), vocabulary, ["value"], isLastingSecret);
    return { CallExpression: look, TemplateLiteral: look, BinaryExpression: look };
  },
});
