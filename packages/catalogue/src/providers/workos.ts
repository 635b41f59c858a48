import type { Provider } from "../types.ts";

export const workos = {
  id: "workos",
  name: "WorkOS",
  tokens: [
    {
      id: "workos-api-key",
      name: "API key",
      kind: "secret",
      // Base64 of `key_01`, the rest of the key's id, a comma and a random part. Stripe's keys begin alike.
      segments: [{ oneOf: ["sk_live_a2V5XzAx", "sk_test_a2V5XzAx"] }, { chars: "base62", length: [44, 90] }],
      grants: "read and change every organization, directory and user of the environment and sign in as them",
      revoke: { url: "https://dashboard.workos.com/api-keys", how: "Delete or expire it under API Keys" },
      env: "WORKOS_API_KEY",
      // The vendor documents the prefix only.
      source: { at: "https://workos.com/docs/reference/api-authentication", checked: "2026-11", basis: "observed" },
    },
  ],
  webhook: {
    headers: ["workos-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{timestamp}.{rawBody}",
    timestamp: { at: "t= in workos-signature", toleranceSeconds: 180 },
    delivery: { field: "id" },
    verifiers: [
      { package: "@workos-inc/node", call: "webhooks.constructEvent", kind: "call", async: true, failure: "throws" },
      { package: "@workos-inc/node", call: "webhooks.verifyHeader", kind: "call", async: true, failure: "throws" },
    ],
    recommend:
      "await workos.webhooks.constructEvent({ payload: body, sigHeader: signature, secret: process.env.WORKOS_WEBHOOK_SECRET })",
    clues: {
      events: [
        "dsync.user.created",
        "dsync.user.deleted",
        "dsync.group.user_added",
        "dsync.activated",
        "connection.activated",
        "organization_membership.created",
        "authentication.email_verification_succeeded",
      ],
      env: ["WORKOS_WEBHOOK_SECRET"],
    },
    source: { at: "workos/workos-node src/webhooks/webhooks.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
