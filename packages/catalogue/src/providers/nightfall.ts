import type { Provider } from "../types.ts";

export const nightfall = {
  id: "nightfall",
  name: "Nightfall",
  tokens: [
    {
      id: "nightfall-api-key",
      name: "API key",
      kind: "secret",
      segments: ["NF-", { chars: "base62", length: 32 }],
      onlyNear: ["nightfall"],
      grants: "scan text and files at the account's cost",
      revoke: {
        url: "https://app.nightfall.ai/developer-platform",
        how: "Delete it under Developer Platform, API Keys",
      },
      env: "NIGHTFALL_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/nightfall/nightfall.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
