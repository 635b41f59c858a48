import type { Provider } from "../types.ts";

export const prefect = {
  id: "prefect",
  name: "Prefect",
  tokens: [
    {
      id: "prefect-api-key",
      name: "Cloud API key",
      kind: "secret",
      segments: ["pnu_", { chars: "base62", length: 36 }],
      grants: "start and change flows and read the blocks, variables and logs of its user's workspaces",
      revoke: { url: "https://app.prefect.cloud/my/api-keys", how: "Delete it under API Keys of the profile" },
      env: "PREFECT_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/prefect/prefect.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
