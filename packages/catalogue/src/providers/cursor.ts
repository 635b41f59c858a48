import type { Provider } from "../types.ts";

export const cursor = {
  id: "cursor",
  name: "Cursor",
  tokens: [
    {
      id: "cursor-api-key",
      name: "API key",
      kind: "secret",
      segments: ["key_", { chars: "hex", length: 64 }],
      // The prefix belongs to nobody.
      onlyNear: ["cursor"],
      grants: "run agents on the account's repositories at its cost or, as a team's admin key, read its members and usage",
      revoke: { url: "https://cursor.com/dashboard?tab=integrations", how: "Delete it under Integrations, API keys" },
      env: "CURSOR_API_KEY",
      source: {
        at: "google/osv-scalibr veles/secrets/cursorapikey/detector.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
