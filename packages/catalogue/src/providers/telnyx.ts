import type { Provider } from "../types.ts";

export const telnyx = {
  id: "telnyx",
  name: "Telnyx",
  tokens: [
    {
      id: "telnyx-api-key",
      name: "API key",
      kind: "secret",
      segments: ["KEY", { chars: "base64url", length: 55 }],
      onlyNear: ["telnyx"],
      grants: "call and send messages at the account's cost, read its records and buy numbers",
      revoke: { url: "https://portal.telnyx.com/#/api-keys", how: "Delete it under API Keys" },
      env: "TELNYX_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/telnyx/telnyx.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
