import type { Provider } from "../types.ts";

export const flexport = {
  id: "flexport",
  name: "Flexport",
  tokens: [
    {
      id: "flexport-api-key",
      name: "API token",
      kind: "secret",
      segments: ["shltm_", { chars: "base64url", length: 40 }],
      grants: "read and change orders, inventory and shipments of the seller",
      revoke: { url: "https://portal.flexport.com/", how: "Delete it under Settings, API Tokens" },
      env: "FLEXPORT_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/flexport/flexport.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
