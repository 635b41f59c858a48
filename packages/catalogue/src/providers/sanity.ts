import type { Provider } from "../types.ts";

export const sanity = {
  id: "sanity",
  name: "Sanity",
  tokens: [
    {
      id: "sanity-api-token",
      name: "API token",
      kind: "secret",
      // Two letters begin many words, so only where its name says what it is.
      segments: ["sk", { chars: "base62", length: [79, 180] }],
      names: [
        "sanity_token",
        "sanity_api_token",
        "sanity_auth_token",
        "sanity_read_token",
        "sanity_write_token",
        "sanity_api_read_token",
        "sanity_api_write_token",
        "sanity_editor_token",
        "sanity_viewer_token",
        "sanity_studio_token",
      ],
      grants: "read drafts and, with a role that may, change and delete the content of the project's datasets",
      revoke: { url: "https://www.sanity.io/manage", how: "Delete it under API, Tokens of the project" },
      env: "SANITY_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/sanity/sanity.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["sanity-webhook-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64url",
    signed: "{timestamp}.{rawBody}",
    timestamp: { at: "t= in sanity-webhook-signature" },
    delivery: { header: "idempotency-key" },
    verifiers: [
      {
        package: "@sanity/webhook",
        call: "isValidSignature",
        kind: "call",
        async: true,
        asyncSince: "4",
        failure: "returns-false",
      },
      { package: "@sanity/webhook", call: "assertValidSignature", kind: "call", async: true, failure: "throws" },
      {
        package: "@sanity/webhook",
        call: "isValidRequest",
        kind: "call",
        async: true,
        asyncSince: "4",
        failure: "returns-false",
      },
      { package: "@sanity/webhook", call: "assertValidRequest", kind: "call", async: true, failure: "throws" },
      {
        package: "next-sanity/webhook",
        call: "parseBody",
        kind: "call",
        async: true,
        failure: "result-object",
        verdictField: "isValidSignature",
      },
    ],
    recommend:
      "await isValidSignature(rawBody, request.headers.get(SIGNATURE_HEADER_NAME), process.env.SANITY_WEBHOOK_SECRET)",
    clues: {
      events: ["sanity-webhook-signature", "sanity-operation", "sanity-transaction-id", "SIGNATURE_HEADER_NAME"],
      env: ["SANITY_WEBHOOK_SECRET", "SANITY_REVALIDATE_SECRET"],
    },
    source: { at: "sanity-io/webhook-toolkit src/signature.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
