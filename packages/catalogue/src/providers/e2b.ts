import type { Provider } from "../types.ts";

export const e2b = {
  id: "e2b",
  name: "E2B",
  tokens: [
    {
      id: "e2b-api-key",
      name: "API key of a team",
      kind: "secret",
      segments: ["e2b_", { chars: "hex", length: 40 }],
      grants: "start sandboxes at the team's cost and run commands in those that are running",
      revoke: { url: "https://e2b.dev/dashboard?tab=keys", how: "Delete it under API Keys" },
      env: "E2B_API_KEY",
      source: { at: "e2b-dev/infra packages/shared/pkg/keys/key.go", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
