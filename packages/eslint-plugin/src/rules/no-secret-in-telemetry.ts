import { secretCalls, sinks } from "@credlint/catalogue";
import { leakProblems } from "../analysis/leak-problem.ts";
import { LeakVocabulary } from "../analysis/leak-vocabulary.ts";
import { outletCall } from "../analysis/outlet-call.ts";
import { revealingOptions } from "../analysis/telemetry-setup.ts";
import { createRule } from "../create-rule.ts";
import { calleeText } from "../syntax/callee-text.ts";

type MessageId = "value" | "object" | "environment" | "headers" | "option";

const services = sinks.filter(({ kind }) => kind === "telemetry");

/** What a file that uses one of them says somewhere. */
const mention =
  /[sS]entry|telemetry|\bspan\b|Span|datadog|dd-trace|newrelic|DD_(?:LOGS|RUM)|insights|[aA]pm|faro|[lL]og[rR]ocket|[rR]ollbar|[bB]ugsnag|badger|airbrake|[pP]ost[hH]og|nalytics|mixpanel|amplitude|gtag|dataLayer|ReactGA|react-ga|xray|powertools|honey|raygun|rudder|intercom|customerio|[fF]ull[sS]tory/u;

const subject = "`{{what}}`{{from}}";
const sent = "sent to {{service}} by `{{sink}}`";
const seen = "There it is kept, and seen by everyone who may look at events.";
const vocabulary = new LeakVocabulary(secretCalls);

/*
 * Forbids secrets in what is sent to error trackers, traces and analytics: those are other people's computers, read by
 * more people than the database, and whoever finds a token there can act as the connector's user.
 * It misses services the catalogue does not know, and what their SDKs collect by themselves but for two options.
 */
export const noSecretInTelemetry = createRule<MessageId>({
  name: "no-secret-in-telemetry",
  description: "Forbid sending tokens, passwords and authorization headers to error trackers, traces and analytics",
  preset: "recommended",
  skipsTests: true,
  messages: {
    value: `${subject} is ${sent}. ${seen} Send an id, or a fact such as \`Boolean({{what}})\`.`,
    object: `${subject} holds secrets and is ${sent}. ${seen} Send the fields you need.`,
    environment: `${subject}, with every secret the process was started with, is ${sent}. ${seen} Send the variables you need.`,
    headers: `${subject}, with the caller's credentials and cookies, is ${sent}. ${seen} Send the headers you need.`,
    option:
      "`{{option}}` makes {{service}} collect {{reveals}}. Drop it, or take secrets out of events in `beforeSend`.",
  },
  isRelevant: (text) => mention.test(text),
  create(_context, flow) {
    return {
      *CallExpression(node) {
        const call = outletCall(flow, services, node);
        const service = call?.by.outlet.name ?? "";
        const sink = call && { name: calleeText(node), written: call.written };
        for (const { data, ...problem } of leakProblems(flow, sink, vocabulary, ["value", "object", "environment", "headers"])) {
          yield { ...problem, data: { ...data, service } };
        }
        for (const { node: place, ...data } of revealingOptions(flow, services, node)) {
          yield { node: place, messageId: "option", data };
        }
      },
    };
  },
});
