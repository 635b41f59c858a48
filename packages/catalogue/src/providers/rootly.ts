import type { Provider } from "../types.ts";

export const rootly = {
  id: "rootly",
  name: "Rootly",
  tokens: [
    {
      id: "rootly-api-key",
      name: "API key",
      kind: "secret",
      segments: ["rootly_", { chars: "hex", length: 64 }],
      grants: "read and change incidents, schedules and workflows with the rights of its user, team or organization",
      revoke: { url: "https://rootly.com/account/api-keys", how: "Delete it under Organization Settings, API Keys" },
      env: "ROOTLY_API_TOKEN",
      source: { at: "trufflesecurity/trufflehog pkg/detectors/rootly/rootly.go", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
