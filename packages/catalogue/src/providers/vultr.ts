import type { Provider } from "../types.ts";

export const vultr = {
  id: "vultr",
  name: "Vultr",
  tokens: [
    {
      id: "vultr-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "upperBase36", length: 36 }],
      names: ["vultr_api_key", "vultr_api_token", "vultr_token", "vultr_key"],
      grants: "create, read and destroy the account's machines, databases and storage",
      revoke: { url: "https://my.vultr.com/settings/#settingsapi", how: "Regenerate it under Account, API" },
      env: "VULTR_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/vultrapikey/vultrapikey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
