import type { Provider, Source } from "../types.ts";

const sdk: Source = { at: "mollie/mollie-api-php src/Http/Auth/TokenValidator.php", checked: "2026-11", basis: "code" };

export const mollie = {
  id: "mollie",
  name: "Mollie",
  tokens: [
    {
      id: "mollie-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ oneOf: ["live_", "test_"] }, { chars: "base62", length: [30, 48] }],
      onlyNear: ["mollie"],
      grants: "create and refund payments and read the customers of the website profile",
      revoke: { url: "https://my.mollie.com/dashboard/developers/api-keys", how: "Reset it under Developers, API keys" },
      env: "MOLLIE_API_KEY",
      source: sdk,
    },
    {
      id: "mollie-access-token",
      name: "organization or OAuth access token",
      kind: "secret",
      segments: ["access_", { chars: "base62", length: [30, 64] }],
      onlyNear: ["mollie"],
      grants: "act in every website profile of the organization within the permissions of the token",
      revoke: {
        url: "https://my.mollie.com/dashboard/developers/organization-access-tokens",
        how: "Revoke it under Developers, Organization access tokens, or the app's access under Apps",
      },
      env: "MOLLIE_ACCESS_TOKEN",
      source: sdk,
    },
  ],
  webhook: {
    headers: [],
    scheme: "none",
    signed: "nothing: the body holds only an id, whose payment is to be fetched",
    delivery: { field: "id" },
    verifiers: [
      { package: "@mollie/api-client", call: "payments.get", kind: "call", async: true, failure: "throws" },
      { package: "@mollie/api-client", call: "orders.get", kind: "call", async: true, failure: "throws" },
    ],
    recommend: "await mollieClient.payments.get(body.id)",
    clues: { events: [], env: ["MOLLIE_API_KEY"] },
    others: [
      {
        when: "webhooks of the new kind, with a subscription",
        headers: ["x-mollie-signature"],
        scheme: "hmac",
        algorithm: "sha256",
        encoding: "hex",
        signed: "{rawBody}",
      },
    ],
    source: { at: "https://docs.mollie.com/reference/webhooks", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
