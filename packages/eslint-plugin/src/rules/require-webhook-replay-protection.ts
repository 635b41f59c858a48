import { services } from "@credlint/scopes/services";
import { fileInProject } from "../analysis/file-in-project.ts";
import { comparesWithClock, signedTime } from "../analysis/signed-time.ts";
import { readsSignatureHeader } from "../analysis/reads-signature-header.ts";
import { signedData } from "../analysis/signed-data.ts";
import { valueFlow } from "../analysis/value-flow.ts";
import { createRule } from "../create-rule.ts";

const vendors = services.flatMap(({ name, webhook }) => (webhook?.timestamp ? [{ name, ...webhook, timestamp: webhook.timestamp }] : []));
/** Customary where the vendor names none. */
const customaryTolerance = 300;

/**
 * Forbids own code that checks a signature over the time of a delivery and never asks how long ago that was: whoever has
 * recorded a delivery, from a log or a proxy, can send it again for ever, and it will be genuine.
 * Misses times that stand in the body, and vendors' verifiers that leave the time to their callers.
 */
export const requireWebhookReplayProtection = createRule({
  name: "require-webhook-replay-protection",
  description: "Require the signed time of a webhook to be compared with the clock",
  preset: "strict",
  messages: {
    ageless:
      "{{vendor}} signs the time of the delivery (`{{header}}`), and nothing compares it with the clock: a delivery that " +
      "somebody has recorded stays genuine and can be sent again for ever. Refuse it if the time is more than {{seconds}} seconds from now.",
  },
  isRelevant: (text) => /hmac|subtle/i.test(text) && /header|get\(/i.test(text),
  create(context) {
    const flow = valueFlow(context.sourceCode);
    if (fileInProject(context.filename, context.cwd).isTest) return {};
    return {
      CallExpression(node) {
        const data = signedData(flow, node);
        if (!data || !readsSignatureHeader(flow)) return undefined;
        const header = signedTime(flow, data, isTimedSignature);
        if (header === undefined || comparesWithClock(flow)) return undefined;
        // A header of a common standard says nothing about who sent it.
        const [vendor, ...others] = vendors.filter(({ headers, timestamp }) => headers.includes(header) || speaksOf(timestamp.at, header));
        const seconds = String(vendor?.timestamp.toleranceSeconds ?? customaryTolerance);
        return { messageId: "ageless", data: { vendor: vendor && others.length === 0 ? vendor.name : "The sender", header, seconds }, node: data };
      },
    };
  },
});

/** Part of such a header under the signature can only be the time in it. */
function isTimedSignature(name: string): boolean {
  return vendors.some(({ headers, timestamp }) => headers.includes(name) && speaksOf(timestamp.at, name)) || /-signature$/.test(name);
}

function speaksOf(place: string, header: string): boolean {
  return place.toLowerCase().split(/[^\w-]+/).includes(header);
}
