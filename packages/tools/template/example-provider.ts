import type { Provider } from "../../catalogue/src/types.ts";

export const exampleProvider = {
  id: "example-provider",
  name: "Example provider",
  tokens: [
    {
      id: "example-provider-key",
      name: "API key",
      kind: "secret",
      segments: ["expl_key_", { chars: "base62", length: 32 }],
      grants: "do everything the account can do",
      revoke: { url: "https://example.com/settings/keys", how: "Delete it under Settings, Keys" },
      env: "EXAMPLE_PROVIDER_API_KEY",
      source: { at: "https://example.com/docs/authentication", checked: "2026-11", basis: "vendor" },
    },
  ],
} satisfies Provider;
