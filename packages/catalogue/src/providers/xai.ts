import type { Provider } from "../types.ts";

export const xai = {
  id: "xai",
  name: "xAI",
  tokens: [
    {
      id: "xai-api-key",
      name: "API key",
      kind: "secret",
      segments: ["xai-", { chars: "word", length: 80 }],
      grants: "run models at the team's cost",
      revoke: { url: "https://console.x.ai", how: "Delete it under API keys of the team" },
      env: "XAI_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/xai/xai.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
