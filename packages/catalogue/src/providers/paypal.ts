import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://developer.paypal.com/docs/log-in-with-paypal/integrate/reference/",
  checked: "2026-11",
  basis: "observed",
};

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
      calls: [
        { name: "SandboxEnvironment", argument: 1 },
        { name: "LiveEnvironment", argument: 1 },
        { name: "ProductionEnvironment", argument: 1 },
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
  oauth: {
    hosts: [
      "www.paypal.com/signin/authorize",
      "www.paypal.com/connect",
      "www.sandbox.paypal.com/signin/authorize",
      "www.sandbox.paypal.com/connect",
      "api.paypal.com/v1/oauth2/token",
      "api-m.paypal.com/v1/oauth2/token",
      "api-m.sandbox.paypal.com/v1/oauth2/token",
    ],
    separator: " ",
    packages: ["passport-paypal", "passport-paypal-oauth2"],
    names: ["paypal"],
    scopes: [
      {
        scope: "https://uri.paypal.com/services/wallet/sendmoney",
        level: "write-all",
        grants: "sending money from the user's wallet",
        narrower: [],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "https://uri.paypal.com/services/payments/futurepayments",
        level: "write-all",
        grants: "taking payments later, without the user",
        narrower: [],
        selfEvident: true,
        source: scopes,
      },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["paypal-transmission-sig"],
    scheme: "public-key",
    algorithm: "rsa-sha256",
    encoding: "base64",
    signed: "{id}|{timestamp}|{webhookId}|CRC32 of {rawBody}",
    timestamp: { at: "paypal-transmission-time" },
    delivery: { header: "paypal-transmission-id" },
    verifiers: [],
    recommend:
      '(await fetch(api + "/v1/notifications/verify-webhook-signature", { method: "POST", headers, body })).json()',
    clues: {
      events: [
        "PAYMENT.CAPTURE.COMPLETED",
        "PAYMENT.SALE.COMPLETED",
        "CHECKOUT.ORDER.APPROVED",
        "BILLING.SUBSCRIPTION.ACTIVATED",
        "BILLING.SUBSCRIPTION.CANCELLED",
        "CUSTOMER.DISPUTE.CREATED",
        "paypal-cert-url",
        "paypal-auth-algo",
      ],
      env: ["PAYPAL_WEBHOOK_ID"],
    },
    source: {
      at: "https://github.com/paypal/PayPal-Python-SDK/blob/28becaf25df017e635deefced4f2df07b1c5c862/paypalrestsdk/notifications.py",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
