import type { Provider, Source } from "../types.ts";

const revoke = { url: "https://dashboard.flutterwave.com/settings/apis", how: "Generate new keys under Settings, API Keys" };

const gitleaks: Source = {
  at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
  checked: "2026-11",
  basis: "observed",
};

export const flutterwave = {
  id: "flutterwave",
  name: "Flutterwave",
  tokens: [
    {
      id: "flutterwave-secret-key",
      name: "secret key",
      kind: "secret",
      segments: ["FLWSECK-", { chars: "base36", length: 32 }, "-X"],
      grants: "take and refund payments and transfer the balance of the account",
      revoke,
      env: "FLW_SECRET_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/flutterwave/flutterwave.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "flutterwave-test-secret-key",
      name: "secret key of the test mode",
      kind: "secret",
      segments: ["FLWSECK_TEST-", { chars: "base36", length: 32 }, "-X"],
      grants: "read and change everything in the test mode",
      revoke,
      env: "FLW_SECRET_KEY",
      source: gitleaks,
    },
    {
      id: "flutterwave-public-key",
      name: "public key",
      kind: "publishable",
      segments: [{ oneOf: ["FLWPUBK-", "FLWPUBK_TEST-"] }, { chars: "base36", length: 32 }, "-X"],
      grants: "start payments in a browser, which is what it is for",
      revoke,
      env: "FLW_PUBLIC_KEY",
      source: gitleaks,
    },
  ],
  webhook: {
    headers: ["flutterwave-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed: "{rawBody}",
    delivery: { field: "id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "base64"), createHmac("sha256", secretHash).update(rawBody).digest())',
    clues: {
      events: ["charge.completed", "transfer.completed", "verif-hash"],
      env: ["FLW_SECRET_HASH", "FLUTTERWAVE_SECRET_HASH", "FLUTTERWAVE_WEBHOOK_SECRET"],
    },
    others: [
      {
        when: "version 3",
        headers: ["verif-hash"],
        scheme: "shared-token",
        signed: "nothing: the header carries the secret hash itself",
      },
    ],
    source: { at: "https://developer.flutterwave.com/docs/webhooks", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
