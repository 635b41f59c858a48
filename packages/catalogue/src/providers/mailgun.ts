import type { Provider } from "../types.ts";

const deleteKey = { url: "https://app.mailgun.com/settings/api_security", how: "Delete the key under API security" };

export const mailgun = {
  id: "mailgun",
  name: "Mailgun",
  tokens: [
    {
      id: "mailgun-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }, "-", { chars: "hex", length: 8 }, "-", { chars: "hex", length: 8 }],
      names: [
        "mailgun_api_key",
        "mailgun_apikey",
        "mailgun_key",
        "mailgun_secret",
        "mailgun_private_key",
        "mailgun_private_api_key",
        "mailgun_sending_key",
        "mailgun_domain_sending_key",
        "mailgun_api_secret",
        "mailgun_token",
        "mailgun_api_token",
      ],
      grants: "send mail from the account's domains and read its logs, messages and mailing lists",
      revoke: deleteKey,
      env: "MAILGUN_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/mailgun/mailgun.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "mailgun-legacy-api-key",
      name: "API key with the old prefix",
      kind: "secret",
      segments: ["key-", { chars: "hex", length: 32 }],
      onlyNear: ["mailgun", "mg_api", "mg_key"],
      grants: "send mail from the account's domains and read its logs, messages and mailing lists",
      revoke: deleteKey,
      env: "MAILGUN_API_KEY",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "mailgun-signing-key",
      name: "HTTP webhook signing key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }, "-", { chars: "hex", length: 8 }, "-", { chars: "hex", length: 8 }],
      names: [
        "mailgun_webhook_signing_key",
        "mailgun_http_webhook_signing_key",
        "mailgun_signing_key",
        "mailgun_webhook_key",
        "mailgun_webhook_secret",
      ],
      grants: "send the webhook endpoint events that look as if they came from Mailgun",
      revoke: {
        url: "https://app.mailgun.com/settings/api_security",
        how: "Reset the HTTP webhook signing key under API security",
      },
      env: "MAILGUN_WEBHOOK_SIGNING_KEY",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "mailgun-public-key",
      name: "public validation key",
      kind: "publishable",
      segments: ["pubkey-", { chars: "hex", length: 32 }],
      grants: "check mail addresses from a browser, which is what it was for",
      revoke: deleteKey,
      env: "MAILGUN_PUBLIC_KEY",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: [],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{timestamp}{token}, both of which stand in the body beside the signature",
    timestamp: { at: "signature.timestamp in the body" },
    delivery: { field: "signature.token" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", secret).update(timestamp + token).digest())',
    clues: {
      events: ["event-data", "delivery-status", "user-variables"],
      env: ["MAILGUN_WEBHOOK_SIGNING_KEY", "MAILGUN_SIGNING_KEY"],
    },
    source: {
      at: "https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks",
      checked: "2026-11",
      basis: "vendor",
    },
  },
} satisfies Provider;
