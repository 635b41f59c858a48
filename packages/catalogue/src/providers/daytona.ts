import type { Provider } from "../types.ts";

export const daytona = {
  id: "daytona",
  name: "Daytona",
  tokens: [
    {
      id: "daytona-api-key",
      name: "API key",
      kind: "secret",
      segments: ["dtn_", { chars: "hex", length: 64 }],
      grants: "start sandboxes at the organization's cost and run commands in those that are running",
      revoke: { url: "https://app.daytona.io/dashboard/keys", how: "Revoke it under API Keys" },
      env: "DAYTONA_API_KEY",
      source: {
        at: "https://github.com/redact-secret/redact-secret/blob/main/docs/audits/evidence/860/daytona.md",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
