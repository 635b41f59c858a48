import type { Provider } from "../types.ts";

export const groq = {
  id: "groq",
  name: "Groq",
  tokens: [
    {
      id: "groq-api-key",
      name: "API key",
      kind: "secret",
      segments: ["gsk_", { chars: "base62", length: 52 }],
      grants: "run models at the organization's cost",
      revoke: { url: "https://console.groq.com/keys", how: "Delete it under API Keys" },
      env: "GROQ_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/groq/groq.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
