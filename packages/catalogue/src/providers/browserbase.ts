import type { Provider } from "../types.ts";

export const browserbase = {
  id: "browserbase",
  name: "Browserbase",
  tokens: [
    {
      id: "browserbase-api-key",
      name: "API key",
      kind: "secret",
      segments: ["bb_live_", { chars: "base64url", length: 27 }],
      grants: "run browsers at the project's cost and reuse its stored contexts, logins included",
      revoke: { url: "https://www.browserbase.com/settings", how: "Roll it under Settings of the project" },
      env: "BROWSERBASE_API_KEY",
      source: {
        at: "https://github.com/redact-secret/redact-secret/blob/main/docs/audits/evidence/1012/browserbase-bb-test.md",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
