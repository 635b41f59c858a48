import type { Provider } from "../types.ts";

export const scrapfly = {
  id: "scrapfly",
  name: "Scrapfly",
  tokens: [
    {
      id: "scrapfly-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ oneOf: ["scp-live-", "scp-test-"] }, { chars: "base36", length: 32 }],
      grants: "scrape with the project's credits and read its logs",
      revoke: { url: "https://scrapfly.io/dashboard", how: "Rotate it in the settings of the project" },
      env: "SCRAPFLY_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/scrapfly/scrapfly.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
