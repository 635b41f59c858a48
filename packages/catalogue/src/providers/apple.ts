import type { Provider } from "../types.ts";

export const apple = {
  id: "apple",
  name: "Apple",
  tokens: [],
  webhook: {
    headers: [],
    scheme: "jwt",
    algorithm: "ecdsa-sha256",
    encoding: "base64url",
    signed: "signedPayload in the body, a JWS (ES256) with its chain of certificates",
    timestamp: { at: "signedDate in the JWS" },
    delivery: { field: "notificationUUID" },
    verifiers: [
      {
        package: "@apple/app-store-server-library",
        call: "verifyAndDecodeNotification",
        kind: "call",
        async: true,
        failure: "throws",
      },
    ],
    recommend: "await verifier.verifyAndDecodeNotification(body.signedPayload)",
    clues: {
      events: [
        "DID_RENEW",
        "DID_CHANGE_RENEWAL_STATUS",
        "GRACE_PERIOD_EXPIRED",
        "notificationUUID",
        "signedTransactionInfo",
      ],
      env: ["APPLE_BUNDLE_ID", "APPLE_APP_ID"],
      types: ["ResponseBodyV2DecodedPayload"],
    },
    source: {
      at: "https://unpkg.com/@apple/app-store-server-library@3.1.0/dist/jws_verification.js",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
