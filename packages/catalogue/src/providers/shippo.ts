import type { Provider, Source } from "../types.ts";

const truffleHog: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/shippo/shippo.go",
  checked: "2026-11",
  basis: "observed",
};

const revoke = { url: "https://portal.goshippo.com/api-config/api", how: "Delete the token under API settings" };

export const shippo = {
  id: "shippo",
  name: "Shippo",
  tokens: [
    {
      id: "shippo-live-token",
      name: "live token",
      kind: "secret",
      segments: ["shippo_live_", { chars: "hex", length: 40 }],
      grants: "buy shipping labels on the account's money and read the addresses of its parcels",
      revoke,
      env: "SHIPPO_API_TOKEN",
      source: truffleHog,
    },
    {
      id: "shippo-test-token",
      name: "test token",
      kind: "secret",
      segments: ["shippo_test_", { chars: "hex", length: 40 }],
      grants: "read and change the shipments of the test mode",
      revoke,
      env: "SHIPPO_API_TOKEN",
      source: truffleHog,
    },
  ],
} satisfies Provider;
