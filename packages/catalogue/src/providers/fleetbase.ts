import type { Provider } from "../types.ts";

export const fleetbase = {
  id: "fleetbase",
  name: "Fleetbase",
  tokens: [
    {
      id: "fleetbase-api-key",
      name: "secret API key",
      kind: "secret",
      segments: ["flb_live_", { chars: "base62", length: 20 }],
      grants: "read and change orders, drivers, vehicles and customers",
      revoke: { url: "https://console.fleetbase.io/developers/api-keys", how: "Roll it under Developers, API Keys" },
      env: "FLEETBASE_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/fleetbase/fleetbase.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
