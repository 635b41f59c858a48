import type { Provider } from "../types.ts";

export const stackhawk = {
  id: "stackhawk",
  name: "StackHawk",
  tokens: [
    {
      id: "stackhawk-api-key",
      name: "API key",
      kind: "secret",
      segments: ["hawk.", { chars: "base64url", length: 20 }, ".", { chars: "base64url", length: 20 }],
      grants: "scan applications and read what scans found in them",
      revoke: { url: "https://app.stackhawk.com/settings/apikeys", how: "Revoke it under Settings, API Keys" },
      env: "HAWK_API_KEY",
      source: { at: "kaakaww/scan-configuration README.md", checked: "2026-12", basis: "vendor" },
    },
  ],
} satisfies Provider;
