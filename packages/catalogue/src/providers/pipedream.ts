import type { Provider } from "../types.ts";

export const pipedream = {
  id: "pipedream",
  name: "Pipedream",
  tokens: [
    {
      id: "pipedream-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: ["pipedream_api_key", "pipedream_api_token", "pipedream_token", "pipedream_key"],
      grants: "read and change the workflows, sources and connected accounts of its user",
      revoke: { url: "https://pipedream.com/settings/user", how: "Revoke it under Settings, Programmatic Access" },
      env: "PIPEDREAM_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/pipedream/pipedream.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
