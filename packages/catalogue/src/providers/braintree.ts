import type { Provider } from "../types.ts";

const revoke = {
  url: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
  how: "Delete the key under Settings, API, and generate another",
};

export const braintree = {
  id: "braintree",
  name: "Braintree",
  tokens: [
    {
      id: "braintree-access-token",
      name: "access token",
      kind: "secret",
      segments: [
        "access_token$",
        { oneOf: ["production$", "sandbox$"] },
        { chars: "base36", length: 16 },
        "$",
        { chars: "hex", length: 32 },
      ],
      grants: "take and refund payments in the merchant's account",
      revoke: {
        url: "https://developer.paypal.com/braintree/docs/guides/extend/oauth/overview/",
        how: "Revoke it with `gateway.oauth.revokeAccessToken`, or disconnect the application in the Control Panel",
      },
      env: "BRAINTREE_ACCESS_TOKEN",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "braintree-private-key",
      name: "private key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "braintree_private_key",
        "braintree_privatekey",
        "braintree_api_private_key",
        "braintree_secret_key",
        "braintree_private",
      ],
      grants: "take and refund payments and read the customers of the merchant account",
      revoke,
      env: "BRAINTREE_PRIVATE_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/braintreepayments/braintreepayments.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "braintree-tokenization-key",
      name: "tokenization key",
      kind: "publishable",
      segments: [
        { oneOf: ["production_", "sandbox_"] },
        { chars: "base36", length: 8 },
        "_",
        { chars: "base36", length: 16 },
      ],
      onlyNear: ["braintree", "tokenization"],
      grants: "turn cards into payment methods in a browser, which is what it is for",
      revoke,
      env: "BRAINTREE_TOKENIZATION_KEY",
      source: {
        at: "https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key/",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: [],
    scheme: "hmac",
    algorithm: "sha1",
    encoding: "hex",
    signed: "the form field bt_payload, signed by the field bt_signature",
    timestamp: { at: "timestamp of the notification" },
    challenge: ["bt_challenge"],
    verifiers: [
      { package: "braintree", call: "webhookNotification.parse", kind: "call", async: true, failure: "throws" },
    ],
    recommend: "await gateway.webhookNotification.parse(bt_signature, bt_payload)",
    clues: {
      events: ["bt_signature", "bt_payload", "subscription_charged_successfully", "bt_challenge"],
      env: ["BRAINTREE_PRIVATE_KEY"],
    },
    source: {
      at: "https://developer.paypal.com/braintree/docs/guides/webhooks/parse/node",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
