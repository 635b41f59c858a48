import type { Provider } from "../types.ts";

export const adyen = {
  id: "adyen",
  name: "Adyen",
  tokens: [
    {
      id: "adyen-api-key",
      name: "API key",
      kind: "secret",
      // A further part of 16 printable characters follows, which no alphabet describes.
      segments: [
        "AQE",
        { chars: "lower", length: 1 },
        "hm",
        { chars: "base64", length: [60, 160] },
        "-",
        { chars: "base64", length: 43 },
        "=",
      ],
      grants: "take, refund and pay out money within the roles of the API credential",
      revoke: {
        url: "https://docs.adyen.com/development-resources/api-credentials",
        how: "Generate a new key on the page of the API credential in the Customer Area",
      },
      env: "ADYEN_API_KEY",
      source: { at: "https://docs.adyen.com/development-resources/api-credentials", checked: "2026-11", basis: "observed" },
    },
    {
      id: "adyen-hmac-key",
      name: "HMAC key of a webhook",
      kind: "secret",
      segments: [{ chars: "upperHex", length: 64 }],
      names: [
        "adyen_hmac_key",
        "adyen_webhook_hmac_key",
        "adyen_hmac",
        "adyen_hmac_secret",
        "adyen_webhook_secret",
        "adyen_notification_hmac_key",
        "adyen_hmac_signature_key",
      ],
      grants: "send the endpoint notifications that look as if they came from Adyen",
      revoke: {
        url: "https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures/",
        how: "Generate a new HMAC key in the settings of the webhook in the Customer Area",
      },
      env: "ADYEN_HMAC_KEY",
      source: { at: "Adyen/adyen-node-api-library src/__tests__/hmacValidator.spec.ts", checked: "2026-11", basis: "code" },
    },
    {
      id: "adyen-client-key",
      name: "client key",
      kind: "publishable",
      segments: [{ oneOf: ["test_", "live_"] }, { chars: "upperBase36", length: 32 }],
      onlyNear: ["adyen"],
      grants: "show the payment form in a browser, which is what it is for",
      revoke: {
        url: "https://docs.adyen.com/development-resources/client-side-authentication/",
        how: "Generate a new client key on the page of the API credential",
      },
      env: "ADYEN_CLIENT_KEY",
      source: {
        at: "Adyen/adyen-web packages/lib/src/components/PayPalFastlane/stories/components/GuestShopperForm.tsx",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
  webhook: {
    headers: [],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed:
      "pspReference:originalReference:merchantAccountCode:merchantReference:value:currency:eventCode:success, signed by additionalData.hmacSignature in the body",
    delivery: { field: "pspReference" },
    verifiers: [
      { package: "@adyen/api-library", call: "validateHMAC", kind: "call", async: false, failure: "returns-false" },
      {
        package: "@adyen/api-library",
        call: "hmacValidator.validateHMAC",
        kind: "call",
        async: false,
        failure: "returns-false",
      },
      {
        package: "@adyen/api-library",
        call: "validateHMACSignature",
        kind: "call",
        async: false,
        failure: "returns-false",
      },
    ],
    recommend: "new hmacValidator().validateHMAC(notificationRequestItem, process.env.ADYEN_HMAC_KEY)",
    clues: {
      events: ["NotificationRequestItem", "notificationItems", "pspReference", "merchantAccountCode"],
      env: ["ADYEN_HMAC_KEY"],
    },
    others: [
      {
        when: "webhooks of platforms and balance accounts",
        headers: ["hmacsignature"],
        scheme: "hmac",
        algorithm: "sha256",
        encoding: "base64",
        signed: "{rawBody}",
      },
    ],
    source: { at: "Adyen/adyen-node-api-library src/utils/hmacValidator.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
