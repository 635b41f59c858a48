import type { Provider } from "../types.ts";

export const hygraph = {
  id: "hygraph",
  name: "Hygraph",
  tokens: [],
  webhook: {
    headers: ["gcms-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed: "a JSON text of Body, EnvironmentName and TimeStamp",
    timestamp: { at: "t= in gcms-signature" },
    verifiers: [
      {
        package: "@hygraph/utils",
        call: "verifyWebhookSignature",
        kind: "call",
        async: false,
        failure: "returns-false",
      },
      {
        package: "@graphcms/utils",
        call: "verifyWebhookSignature",
        kind: "call",
        async: false,
        failure: "returns-false",
      },
    ],
    recommend: "verifyWebhookSignature({ body, signature, secret: process.env.HYGRAPH_WEBHOOK_SECRET })",
    clues: { events: ["gcms-signature"], env: ["HYGRAPH_WEBHOOK_SECRET", "GRAPHCMS_WEBHOOK_SECRET"] },
    source: { at: "https://hygraph.com/docs/api-reference/basics/webhooks", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
