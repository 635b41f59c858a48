import type { Provider } from "../types.ts";

export const mailjet = {
  id: "mailjet",
  name: "Mailjet",
  tokens: [
    {
      id: "mailjet-secret-key",
      name: "API secret key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "mj_apikey_private",
        "mj_api_secret",
        "mj_secret_key",
        "mailjet_apikey_private",
        "mailjet_api_secret",
        "mailjet_api_secret_key",
        "mailjet_secret_key",
        "mailjet_secret",
        "mailjet_private_key",
        "mailjet_api_key_private",
      ],
      calls: [{ name: "Mailjet.apiConnect", argument: 1 }, { name: "Mailjet.connect", argument: 1 }],
      grants: "send mail in the account's name and read its contacts, together with the API key",
      revoke: { url: "https://app.mailjet.com/account/apikeys", how: "Regenerate the secret key under API Key Management" },
      env: "MJ_APIKEY_PRIVATE",
      source: {
        at: "https://github.com/NangoHQ/nango/blob/master/packages/providers/providers.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "mailjet-sms-token",
      name: "SMS API token",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: ["mj_api_token", "mailjet_api_token", "mailjet_sms_token", "mailjet_token"],
      grants: "send text messages at the account's cost and read those sent",
      revoke: { url: "https://app.mailjet.com/sms", how: "Delete the token on the SMS page" },
      env: "MJ_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/mailjetsms/mailjetsms.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
