import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/klaviyo/klaviyo.go",
  checked: "2026-11",
  basis: "observed",
};

const deleteKey = { url: "https://www.klaviyo.com/settings/account/api-keys", how: "Delete it under Settings, API keys" };

export const klaviyo = {
  id: "klaviyo",
  name: "Klaviyo",
  tokens: [
    {
      id: "klaviyo-private-key",
      name: "private API key",
      kind: "secret",
      segments: ["pk_", { chars: "hex", length: 34 }],
      grants: "read and change every profile, list and campaign of the account, within the key's scopes",
      revoke: deleteKey,
      env: "KLAVIYO_API_KEY",
      source,
    },
    {
      id: "klaviyo-private-key-account",
      name: "private API key that carries the account",
      kind: "secret",
      segments: ["pk_", { chars: "base62", length: 6 }, "_", { chars: "hex", length: 34 }],
      grants: "read and change every profile, list and campaign of the account, within the key's scopes",
      revoke: deleteKey,
      env: "KLAVIYO_API_KEY",
      source,
    },
  ],
} satisfies Provider;
