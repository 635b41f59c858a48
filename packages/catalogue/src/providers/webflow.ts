import type { Provider } from "../types.ts";

export const webflow = {
  id: "webflow",
  name: "Webflow",
  tokens: [
    {
      id: "webflow-api-token",
      name: "site token or OAuth access token",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: [
        "webflow_api_token",
        "webflow_token",
        "webflow_site_token",
        "webflow_access_token",
        "webflow_api_key",
        "webflow_site_api_token",
        "webflow_auth_token",
      ],
      grants: "read and change the sites, collections and form submissions within the token's scopes",
      revoke: {
        url: "https://developers.webflow.com/data/reference/authentication/site-token",
        how: "Revoke it under Apps & integrations of the site's settings",
      },
      env: "WEBFLOW_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/webflow/webflow.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["x-webflow-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{timestamp}:{rawBody}",
    timestamp: { at: "x-webflow-timestamp", toleranceSeconds: 300 },
    verifiers: [
      { package: "webflow-api", call: "webhooks.verifySignature", kind: "call", async: true, failure: "returns-false" },
    ],
    recommend:
      "await client.webhooks.verifySignature({ headers, body: rawBody, secret: process.env.WEBFLOW_WEBHOOK_SECRET })",
    clues: {
      events: [
        "form_submission",
        "collection_item_created",
        "collection_item_changed",
        "ecomm_new_order",
        "site_publish",
        "x-webflow-timestamp",
      ],
      env: ["WEBFLOW_WEBHOOK_SECRET", "WEBFLOW_CLIENT_SECRET"],
    },
    source: { at: "webflow/js-webflow-api src/wrapper/WebhooksClient.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
