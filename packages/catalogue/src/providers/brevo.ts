import type { Provider } from "../types.ts";

export const brevo = {
  id: "brevo",
  name: "Brevo",
  tokens: [
    {
      id: "brevo-api-key",
      name: "API key",
      kind: "secret",
      segments: ["xkeysib-", { chars: "hex", length: 64 }, "-", { chars: "base62", length: 16 }],
      grants: "send mail and messages in the account's name and read and change all its contacts",
      revoke: { url: "https://app.brevo.com/settings/keys/api", how: "Delete it under SMTP & API, API keys" },
      env: "BREVO_API_KEY",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "brevo-smtp-key",
      name: "SMTP key",
      kind: "secret",
      segments: ["xsmtpsib-", { chars: "hex", length: 64 }, "-", { chars: "base62", length: 16 }],
      grants: "send mail in the account's name",
      revoke: { url: "https://app.brevo.com/settings/keys/smtp", how: "Deactivate or delete it under SMTP & API, SMTP" },
      env: "BREVO_SMTP_KEY",
      source: { at: "https://help.brevo.com/hc/en-us/articles/7959631848850", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
