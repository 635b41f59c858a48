import type { Provider } from "../types.ts";

export const knock = {
  id: "knock",
  name: "Knock",
  tokens: [
    {
      id: "knock-secret-key",
      name: "secret API key",
      kind: "secret",
      // The vendor gives the prefix only, which others use too.
      segments: ["sk_", { chars: "base64url", length: [24, 64] }],
      onlyNear: ["knock_", "knock-", "knock(", "knock.app", "knocklabs", "knockapi", "knocksecret"],
      grants: "send notifications to every user of the environment and read their data",
      revoke: { url: "https://docs.knock.app/developer-tools/api-keys", how: "Roll or delete it under Platform, API keys" },
      env: "KNOCK_API_KEY",
      source: { at: "https://docs.knock.app/developer-tools/api-keys", checked: "2026-11", basis: "vendor" },
    },
  ],
} satisfies Provider;
