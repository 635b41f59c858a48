import type { Provider } from "../types.ts";

export const tinybird = {
  id: "tinybird",
  name: "Tinybird",
  tokens: [
    {
      id: "tinybird-token",
      name: "static token",
      kind: "secret",
      // A JSON object in base64 and a signature by HMAC-SHA256.
      segments: ["p.eyJ", { chars: "base64url", length: [40, 400] }, ".", { chars: "base64url", length: 43 }],
      grants: "read and, as an admin token, change all data sources and endpoints of the workspace, within its scopes",
      revoke: { url: "https://cloud.tinybird.co", how: "Refresh or delete it under Tokens of the workspace" },
      env: "TINYBIRD_TOKEN",
      source: { at: "https://www.tinybird.co/docs/forward/core-concepts/tokens", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
