import type { Provider } from "../types.ts";

export const mailersend = {
  id: "mailersend",
  name: "MailerSend",
  tokens: [
    {
      id: "mailersend-api-token",
      name: "API token",
      kind: "secret",
      segments: ["mlsn.", { chars: "hex", length: 64 }],
      grants: "send mail from the account's domains and read its recipients and activity, within the token's permissions",
      revoke: { url: "https://app.mailersend.com/api-tokens", how: "Delete it under API tokens" },
      env: "MAILERSEND_API_KEY",
      source: {
        at: "https://docs.gitguardian.com/secrets-detection/secrets-detection-engine/detectors/specifics/mailersend_api_key",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
