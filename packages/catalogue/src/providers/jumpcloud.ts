import type { Provider } from "../types.ts";

const grants = "read and change the organization's users, devices and groups with the rights of its administrator";

const revoke = {
  url: "https://console.jumpcloud.com",
  how: "Generate a new key under My API Key in the administrator's menu",
};

export const jumpcloud = {
  id: "jumpcloud",
  name: "JumpCloud",
  tokens: [
    {
      id: "jumpcloud-api-key",
      name: "API key",
      kind: "secret",
      segments: ["jca_", { chars: "base62", length: 36 }],
      grants,
      revoke,
      env: "JUMPCLOUD_API_KEY",
      source: { at: "NangoHQ/nango packages/providers/providers.yaml", checked: "2026-11", basis: "observed" },
    },
    {
      id: "jumpcloud-legacy-api-key",
      name: "API key without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "base62", length: 40 }],
      names: ["jumpcloud_api_key", "jumpcloud_apikey", "jumpcloud_key", "jumpcloud_token", "jumpcloud_api_token"],
      grants,
      revoke,
      env: "JUMPCLOUD_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/jumpcloud/jumpcloud.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
