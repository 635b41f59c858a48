import type { Provider } from "../types.ts";

export const configcat = {
  id: "configcat",
  name: "ConfigCat",
  tokens: [
    {
      id: "configcat-webhook-signing-key",
      name: "webhook signing key",
      kind: "secret",
      segments: ["configcat_whsk_", { chars: "base64", length: 44 }],
      grants: "send the endpoint events that look as if they came from ConfigCat",
      revoke: {
        url: "https://configcat.com/docs/advanced/notifications-webhooks/",
        how: "Replace it in the settings of the webhook",
      },
      env: "CONFIGCAT_WEBHOOK_SIGNING_KEY",
      source: { at: "https://configcat.com/docs/advanced/notifications-webhooks/", checked: "2026-11", basis: "observed" },
    },
    {
      id: "configcat-sdk-key",
      name: "SDK key",
      kind: "publishable",
      segments: ["configcat-sdk-1/", { chars: "base64url", length: 22 }, "/", { chars: "base64url", length: 22 }],
      grants: "read the feature flags of the environment, which apps in browsers and phones do too",
      revoke: { url: "https://app.configcat.com/", how: "Rotate it under View SDK Key of the config" },
      env: "CONFIGCAT_SDK_KEY",
      source: { at: "configcat/js-unified-sdk src/ConfigCatClient.ts", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
