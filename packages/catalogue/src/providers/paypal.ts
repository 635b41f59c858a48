import type { Provider } from "../types.ts";

export const paypal = {
  id: "paypal",
  name: "PayPal",
  tokens: [
    {
      id: "paypal-client-secret",
      name: "client secret of a REST app",
      kind: "secret",
      segments: ["E", { chars: "base64url", length: 79 }],
      names: [
        "paypal_client_secret",
        "paypal_secret",
        "paypal_secret_key",
        "paypal_app_secret",
        "paypal_api_secret",
        "paypal_live_client_secret",
        "paypal_sandbox_client_secret",
        "paypal_live_secret",
        "paypal_sandbox_secret",
        "paypal_client_key",
        "paypal_rest_secret",
        "paypal_key_secret",
      ],
      grants: "take and refund payments, pay out money and read the transactions of the account",
      revoke: {
        url: "https://developer.paypal.com/dashboard/applications/live",
        how: "Generate a new secret on the page of the app and disable the old one",
      },
      env: "PAYPAL_CLIENT_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/paypaloauth/paypaloauth.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "paypal-access-token",
      name: "access token",
      kind: "secret",
      segments: ["A21AA", { chars: "base64url", length: 92 }],
      grants: "act on the account within the permissions of the app until it expires, after about nine hours",
      revoke: {
        url: "https://developer.paypal.com/api/rest/authentication/",
        how: "Terminate it with a call to the token-termination endpoint, or wait for it to expire",
      },
      env: "PAYPAL_ACCESS_TOKEN",
      source: { at: "https://developer.paypal.com/api/rest/authentication/", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
