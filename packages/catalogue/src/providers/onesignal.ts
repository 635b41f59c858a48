import type { Provider } from "../types.ts";

const rotate = {
  url: "https://documentation.onesignal.com/docs/keys-and-ids",
  how: "Rotate or delete it under Settings, Keys & IDs",
};

export const onesignal = {
  id: "onesignal",
  name: "OneSignal",
  tokens: [
    {
      id: "onesignal-app-api-key",
      name: "app API key",
      kind: "secret",
      // Base32 of 64 bytes, which makes 103 characters.
      segments: ["os_v2_app_", { chars: "lowerBase32", length: 103 }],
      grants: "send notifications and mail to all users of the app and read and change their data",
      revoke: rotate,
      env: "ONESIGNAL_API_KEY",
      source: { at: "betterleaks/betterleaks config/betterleaks.toml", checked: "2026-11", basis: "observed" },
    },
    {
      id: "onesignal-organization-api-key",
      name: "organization API key",
      kind: "secret",
      segments: ["os_v2_org_", { chars: "lowerBase32", length: 103 }],
      grants: "create apps and make API keys for every app of the organization",
      revoke: rotate,
      env: "ONESIGNAL_ORGANIZATION_API_KEY",
      source: { at: "betterleaks/betterleaks config/betterleaks.toml", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
