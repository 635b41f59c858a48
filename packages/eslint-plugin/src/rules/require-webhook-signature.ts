import { services } from "@credlint/catalogue/services";
import type { Verifier } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { booleanVerifier } from "../analysis/boolean-verifier.ts";
import { httpHandlers } from "../analysis/http-handlers.ts";
import type { HttpHandler } from "../analysis/http-handler.ts";
import { lostVerdict } from "../analysis/lost-verdict.ts";
import { payloadUse } from "../analysis/payload-use.ts";
import { valueFlow } from "../analysis/value-flow.ts";
import type { ValueFlow } from "../analysis/value-flow.ts";
import { mightVerify } from "../analysis/verification.ts";
import { webhookEvidence } from "../analysis/webhook-evidence.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { calleeText } from "../syntax/callee-text.ts";

const schemes = services.flatMap(({ webhook }) => webhook ?? []);
const calls = schemes.flatMap(({ verifiers }) => verifiers.map(({ call }) => call.split(".").at(-1) ?? call));
const facts = {
  headers: new Set(schemes.flatMap(({ headers }) => headers)),
  // Short ones, such as `process` or `webhook`, stand in any file, and so do these.
  verifiers: new Set(calls.filter((name) => name.length >= 8 && !/^(parse(Body|Data)|createHandler|Webhooks)$/.test(name))),
};

const booleans = schemes.flatMap(({ verifiers }) => verifiers).filter(({ failure }) => failure === "returns-false");

/**
 * Forbids acting on a webhook's payload before anything has checked that the vendor sent it: the address is no secret, so
 * that whoever finds it can make the connector pay out, delete or message on behalf of its user.
 * Also forbids losing the answer of a verifier that returns a boolean.
 * Misses handlers that hand the request on, those with any sign of a check, and routes that do not look like a webhook;
 * a check in another file (middleware mounted there) is not seen.
 */
export const requireWebhookSignature = createRule({
  name: "require-webhook-signature",
  description: "Require webhook handlers to check the signature before they use the payload",
  preset: "recommended",
  messages: {
    unsigned:
      "Nothing checks that {{vendor}} sent this webhook before `{{use}}` (line {{line}}) acts on its payload: whoever finds " +
      "the address can forge one. Call `{{recommend}}` first and refuse the request if it fails.",
    unsignedGeneric:
      "Nothing checks who sent this webhook before `{{use}}` (line {{line}}) acts on its payload: whoever finds the address " +
      "can forge one. Compute the HMAC of the raw body with the secret shared with the sender, compare it with the " +
      "signature header by `timingSafeEqual`, and refuse the request if they differ.",
    unchecked:
      "`{{call}}` of {{package}} returns false for a forged webhook instead of throwing, and nothing looks at what it returns: " +
      "the payload is used all the same. Refuse the request unless it returns true.",
    unawaited:
      "`{{call}}` of {{package}} returns a promise, which counts as true whatever it will say: every forged webhook passes. " +
      "Write `await` before the call.",
  },
  isRelevant: (text) => /verify|valid|post|\bput\b|\ball\b|handler|serve|onRequest|fetch|export/i.test(text),
  create(context) {
    const flow = valueFlow(context.sourceCode);
    const { filename, cwd } = context;
    const file = (filename.startsWith(cwd) ? filename.slice(cwd.length) : filename).replaceAll("\\", "/");
    const reported = new Set<HttpHandler["fn"]>();

    function check(handler: HttpHandler): Problem<"unsigned" | "unsignedGeneric">[] {
      if (reported.has(handler.fn)) return [];
      const evidence = webhookEvidence(flow, handler, file, services);
      const use = evidence && payloadUse(flow, handler.fn);
      if (!use || mightVerify(flow, handler, facts)) return [];
      reported.add(handler.fn);
      const shared = { use: calleeText(use), line: String(use.loc.start.line) };
      const { vendor } = evidence;
      if (!vendor?.webhook) return [{ messageId: "unsignedGeneric", data: shared, loc: handler.loc }];
      const data = { ...shared, vendor: vendor.name, recommend: vendor.webhook.recommend };
      return [{ messageId: "unsigned", data, loc: handler.loc }];
    }

    const checkAll = (node: Parameters<typeof httpHandlers>[1]) => httpHandlers(flow, node, file).flatMap(check);
    return {
      CallExpression: (node) => [...checkAll(node), ...lostVerdicts(flow, node)],
      MethodDefinition: checkAll,
      ExportNamedDeclaration: checkAll,
      ExportDefaultDeclaration: checkAll,
      AssignmentExpression: checkAll,
    };
  },
});

/** Which version is installed is not known. */
function isAlwaysAsync({ async, asyncSince }: Verifier): boolean {
  return async && asyncSince === undefined;
}

/** A verifier that answers with a boolean, whose answer is thrown away or never waited for. */
function lostVerdicts(flow: ValueFlow, node: TSESTree.CallExpression): Problem<"unchecked" | "unawaited">[] {
  const messageId = lostVerdict(node);
  const verifier = messageId && booleanVerifier(flow, node, booleans);
  if (!messageId || !verifier || (messageId === "unawaited" && !isAlwaysAsync(verifier))) return [];
  return [{ messageId, data: { call: calleeText(node), package: verifier.package }, node: node.callee }];
}
