import { services } from "@credlint/scopes/services";
import type { TSESTree } from "@typescript-eslint/utils";
import { isParsedByApp } from "../analysis/body-parser.ts";
import { knownVerifier } from "../analysis/known-verifier.ts";
import { objectMember } from "../analysis/object-member.ts";
import { parsedBody } from "../analysis/parsed-body.ts";
import type { ParsedBody } from "../analysis/parsed-body.ts";
import { rawBodySuggestion } from "../analysis/raw-body-suggestion.ts";
import { readsSignatureHeader } from "../analysis/reads-signature-header.ts";
import { reserialisedBody } from "../analysis/reserialised-body.ts";
import { signedData } from "../analysis/signed-data.ts";
import { valueFlow } from "../analysis/value-flow.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { calledName } from "../syntax/called-name.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { shortText } from "../syntax/short-text.ts";

/** These write a parsed body out themselves, in the way their vendor does. */
const takesObjects: ReadonlySet<string> = new Set(["@octokit/webhooks", "@octokit/webhooks-methods", "@workos-inc/node"]);
const verifiers = services
  .flatMap(({ webhook }) => (webhook?.signed.includes("{rawBody}") ? webhook.verifiers : []))
  .filter(({ kind }) => kind === "call");
/** Helpers that other files or packages keep, by their names. */
const verifying = /^verif|verify\w*(signature|webhook|hmac|request)|valid\w*(signature|webhook|hmac|event)|signature\w*valid|constructEvent|unmarshal/i;

const advice: Readonly<Record<ParsedBody["form"], string>> = {
  json: "Read the body with `await request.text()`, verify that text, then parse it",
  h3: "Read the body with `await readRawBody(event)`, verify that text, then parse it",
  field:
    'Keep the bytes, with `express.raw({ type: "application/json" })` on this route or the `verify` callback of ' +
    "`express.json()`, and verify those",
  nest: "Create the application with `{ rawBody: true }` and verify `request.rawBody`",
  handed: "Have the body handed over as it was sent, beside the parsed one, and verify that",
};

/**
 * Forbids checking a webhook's signature over a body that was parsed and written anew: spaces, escapes and numbers come
 * out different from what was signed, genuine deliveries are refused, and sooner or later somebody turns the check off.
 * Misses bodies parsed in another file, and those written anew only where no text is at hand.
 */
export const requireRawWebhookBody = createRule({
  name: "require-raw-webhook-body",
  description: "Require webhook signatures to be checked over the body as it was sent",
  preset: "recommended",
  hasSuggestions: true,
  messages: {
    reserialised:
      "`{{what}}` writes the parsed body anew, but the sender signed the bytes it sent: another space, escape or number, and " +
      "genuine deliveries fail the check. {{advice}}.",
    parsed:
      "`{{call}}` of {{package}} is handed the parsed body `{{what}}`, but the sender signed the bytes it sent, so that " +
      "genuine deliveries fail the check. {{advice}}.",
    raw: "Read the body as it was sent.",
  },
  isRelevant: (text) => /hmac|createHash|subtle|verif|valid|constructEvent|unwrap|unmarshal/i.test(text) && /body|\.json\(/i.test(text),
  create(context) {
    const flow = valueFlow(context.sourceCode);
    const reported = new Set<TSESTree.Node>();

    function rewritten(data: TSESTree.Node): Problem<"reserialised" | "raw">[] {
      const found = reserialisedBody(flow, data);
      if (!found || reported.has(found.node)) return [];
      reported.add(found.node);
      const { node, body } = found;
      const what = `JSON.stringify(${node.arguments.map((argument) => shortText(argument, context.sourceCode)).join(", ")})`;
      const text = rawBodySuggestion(flow, node, body);
      const suggest = text === undefined ? [] : [{ messageId: "raw" as const, fix: replacing(node, text) }];
      return [{ messageId: "reserialised", data: { what, advice: advice[body.form] }, node, suggest }];
    }

    return {
      CallExpression(node) {
        const verifier = knownVerifier(flow, node, verifiers)?.verifier;
        if (!verifier) {
          const data = verifying.test(calledName(node) ?? "") ? node.arguments : listed(signedData(flow, node));
          return data.length > 0 && readsSignatureHeader(flow) ? data.flatMap(rewritten) : [];
        }
        const first = bodyOf(node);
        const body = first && !takesObjects.has(verifier.package) ? parsedBody(flow, first) : undefined;
        if (!first || !body) return node.arguments.flatMap(rewritten);
        // A plug-in's type does not say whether what it calls the body is parsed; only writing it anew does.
        if (body.form === "handed" || (body.form === "field" && !isParsedByApp(flow, node, context.filename))) return [];
        const data = { call: calleeText(node), package: verifier.package, what: shortText(first, context.sourceCode) };
        return { messageId: "parsed", data: { ...data, advice: advice[body.form] }, node: first };
      },
    };
  },
});

/** `verify(body, …)` and `verifyRequest({ headers, rawBody })` */
function bodyOf({ arguments: [first] }: TSESTree.CallExpression): TSESTree.Node | undefined {
  return first?.type === "ObjectExpression" ? objectMember(first, "rawBody")?.[0]?.value : first;
}

function listed(node: TSESTree.Node | undefined): readonly TSESTree.Node[] {
  return node ? [node] : [];
}

function replacing(node: TSESTree.Node, text: string): NonNullable<Problem<"raw">["suggest"]>[number]["fix"] {
  return (fixer) => fixer.replaceText(node, text);
}
