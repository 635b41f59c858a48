import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://ifttt.com/maker_webhooks/settings",
  how: "Edit the connection under Webhooks, Settings, to get a new key",
};

const grants = "fire any event of the account's Webhooks service and so run its applets";

export const ifttt = {
  id: "ifttt",
  name: "IFTTT",
  tokens: [
    {
      id: "ifttt-trigger-url",
      name: "webhook URL with the key",
      kind: "secret",
      segments: [
        "maker.ifttt.com/trigger/",
        { chars: "base64url", length: [1, 80] },
        { oneOf: ["/with/key/", "/json/with/key/"] },
        { chars: "base64url", length: [22, 43] },
      ],
      grants,
      revoke,
      env: "IFTTT_KEY",
      source,
    },
    {
      id: "ifttt-key-url",
      name: "key page URL",
      kind: "secret",
      segments: ["maker.ifttt.com/use/", { chars: "base64url", length: [22, 43] }],
      grants,
      revoke,
      env: "IFTTT_KEY",
      source,
    },
    {
      id: "ifttt-webhook-key",
      name: "Webhooks key",
      kind: "secret",
      segments: [{ chars: "base64url", length: 43 }],
      names: [
        "ifttt_key",
        "ifttt_webhook_key",
        "ifttt_webhooks_key",
        "ifttt_maker_key",
        "ifttt_api_key",
        "ifttt_service_key",
        "ifttt_token",
      ],
      grants,
      revoke,
      env: "IFTTT_KEY",
      source,
    },
    {
      id: "ifttt-legacy-webhook-key",
      name: "Webhooks key (22 characters)",
      kind: "secret",
      segments: [{ chars: "base64url", length: 22 }],
      names: [
        "ifttt_key",
        "ifttt_webhook_key",
        "ifttt_webhooks_key",
        "ifttt_maker_key",
        "ifttt_api_key",
        "ifttt_service_key",
        "ifttt_token",
      ],
      grants,
      revoke,
      env: "IFTTT_KEY",
      source,
    },
  ],
} satisfies Provider;
