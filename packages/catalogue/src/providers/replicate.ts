import type { Provider } from "../types.ts";

export const replicate = {
  id: "replicate",
  name: "Replicate",
  tokens: [
    {
      id: "replicate-api-token",
      name: "API token",
      kind: "secret",
      segments: ["r8_", { chars: "base62", length: 37 }],
      grants: "run and train models at the account's cost and read its predictions",
      revoke: { url: "https://replicate.com/account/api-tokens", how: "Disable it under API tokens" },
      env: "REPLICATE_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/replicate/replicate.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
