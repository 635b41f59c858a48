import type { Provider } from "../types.ts";

export const ai21 = {
  id: "ai21",
  name: "AI21 Labs",
  tokens: [
    {
      id: "ai21-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: [
        "ai21_api_key",
        "ai21_key",
        "ai21_api_token",
        "ai21_token",
        "ai21_labs_api_key",
        "ai21labs_api_key",
        "ai21_studio_api_key",
      ],
      grants: "run models at the account's cost and read the documents in its library",
      revoke: { url: "https://studio.ai21.com/account/api-key", how: "Revoke it under Account, API key" },
      env: "AI21_API_KEY",
      source: {
        at: "https://github.com/redact-secret/redact-secret/blob/main/docs/audits/evidence/1013/ai21-api-key.md",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
