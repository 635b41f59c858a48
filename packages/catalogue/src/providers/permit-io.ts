import type { Provider } from "../types.ts";

export const permitIo = {
  id: "permit-io",
  name: "Permit.io",
  tokens: [
    {
      id: "permit-io-api-key",
      name: "API key",
      kind: "secret",
      segments: ["permit_key_", { chars: "base62", length: [86, 120] }],
      grants: "read and change the roles, policies and users of the environment, project or organization it is for",
      revoke: { url: "https://app.permit.io/settings/api-keys", how: "Rotate or delete it under Settings, API Keys" },
      env: "PERMIT_API_KEY",
      source: { at: "permitio/permit-cli source/lib/auth.ts", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
