import type { Provider } from "../types.ts";

export const replicate = {
  id: "replicate",
  name: "Replicate",
  tokens: [
    {
      id: "replicate-api-token",
      name: "API token",
      kind: "secret",
      segments: ["r8_", { chars: "base62", length: 37 }],
      grants: "run and train models at the account's cost and read its predictions",
      revoke: { url: "https://replicate.com/account/api-tokens", how: "Disable it under API tokens" },
      env: "REPLICATE_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/replicate/replicate.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["webhook-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    prefix: "v1,",
    signed: "{id}.{timestamp}.{rawBody}",
    timestamp: { at: "webhook-timestamp" },
    delivery: { header: "webhook-id" },
    verifiers: [{ package: "replicate", call: "validateWebhook", kind: "call", async: true, failure: "returns-false" }],
    recommend: "await validateWebhook(request, process.env.REPLICATE_WEBHOOK_SECRET)",
    clues: {
      events: ["predict_time", "completed_at"],
      env: ["REPLICATE_WEBHOOK_SECRET", "REPLICATE_WEBHOOK_SIGNING_KEY"],
    },
    source: { at: "replicate/replicate-javascript lib/util.js", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
