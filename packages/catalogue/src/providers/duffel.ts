import type { Provider, Source } from "../types.ts";

const truffleHog: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/duffeltoken/duffeltoken.go",
  checked: "2026-11",
  basis: "observed",
};

const revoke = { url: "https://app.duffel.com/", how: "Delete the token under Developers, Access tokens" };

export const duffel = {
  id: "duffel",
  name: "Duffel",
  tokens: [
    {
      id: "duffel-live-token",
      name: "live access token",
      kind: "secret",
      segments: ["duffel_live_", { chars: "base64url", length: 43 }],
      grants: "book and cancel flights and stays on the account's money and read the passengers' data",
      revoke,
      env: "DUFFEL_ACCESS_TOKEN",
      source: truffleHog,
    },
    {
      id: "duffel-test-token",
      name: "test access token",
      kind: "secret",
      segments: ["duffel_test_", { chars: "base64url", length: 43 }],
      grants: "search and book in the test mode",
      revoke,
      env: "DUFFEL_ACCESS_TOKEN",
      source: truffleHog,
    },
  ],
} satisfies Provider;
