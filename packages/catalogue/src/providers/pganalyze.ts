import type { Provider } from "../types.ts";

export const pganalyze = {
  id: "pganalyze",
  name: "pganalyze",
  tokens: [
    {
      id: "pganalyze-read-key",
      name: "API key for reading",
      kind: "secret",
      segments: ["pgar_", { chars: "base62", length: 27 }],
      grants: "read the statistics and the text of queries of the organization's databases",
      revoke: { url: "https://pganalyze.com/docs/api", how: "Delete it under Settings, API Keys" },
      env: "PGANALYZE_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/pganalyzereadkey/pganalyzereadkey.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
