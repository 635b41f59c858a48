import type { Provider, Source } from "../types.ts";

const detector: Source = {
  at: "trufflesecurity/trufflehog pkg/detectors/cloudinary/cloudinary.go",
  checked: "2026-11",
  basis: "observed",
};

const secret = { chars: "base64url", length: 27 } as const;

const grants = "read, change and delete every file of the account and call its Admin API";

const revoke = {
  url: "https://console.cloudinary.com/settings/api-keys",
  how: "Generate a new key pair under Settings, API Keys, then disable and delete this one",
};

export const cloudinary = {
  id: "cloudinary",
  name: "Cloudinary",
  tokens: [
    {
      id: "cloudinary-url",
      name: "environment variable with the API secret",
      kind: "secret",
      segments: ["cloudinary://", { chars: "digits", length: 15 }, ":", secret],
      grants,
      revoke,
      env: "CLOUDINARY_URL",
      source: detector,
    },
    {
      id: "cloudinary-api-secret",
      name: "API secret",
      kind: "secret",
      segments: [secret],
      names: ["cloudinary_api_secret", "cloudinary_secret", "cloudinary_secret_key", "cloudinary_api_secret_key"],
      grants,
      revoke,
      env: "CLOUDINARY_API_SECRET",
      source: detector,
    },
  ],
  webhook: {
    headers: ["x-cld-signature"],
    scheme: "hash",
    algorithm: "sha1",
    encoding: "hex",
    signed: "{rawBody}{timestamp}{secret}, with SHA-256 if the account says so",
    timestamp: { at: "x-cld-timestamp", toleranceSeconds: 7200 },
    verifiers: [
      {
        package: "cloudinary",
        call: "utils.verifyNotificationSignature",
        kind: "call",
        async: false,
        failure: "returns-false",
      },
      {
        package: "cloudinary",
        call: "v2.utils.verifyNotificationSignature",
        kind: "call",
        async: false,
        failure: "returns-false",
      },
    ],
    recommend: "cloudinary.utils.verifyNotificationSignature(rawBody, timestamp, signature)",
    clues: { events: ["notification_type", "x-cld-timestamp", "notification_context"], env: ["CLOUDINARY_API_SECRET"] },
    source: { at: "https://cloudinary.com/documentation/notification_signatures", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
