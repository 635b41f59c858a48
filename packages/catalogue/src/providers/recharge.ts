import type { Provider, Source } from "../types.ts";

const truffleHog: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/rechargepayments/rechargepayments.go",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://docs.getrecharge.com/docs/authentication",
  how: "Delete the token under Tools & apps, API tokens",
};

const grants = "bill customers, change subscriptions and read both within the token's permissions";

export const recharge = {
  id: "recharge",
  name: "Recharge",
  tokens: [
    {
      id: "recharge-api-token",
      name: "API token",
      kind: "secret",
      segments: ["sk_", { oneOf: ["1x1_", "1x3_", "2x1_", "2x2_", "3x3_", "5x3_"] }, { chars: "hex", length: 64 }],
      grants,
      revoke,
      env: "RECHARGE_API_TOKEN",
      source: truffleHog,
    },
    {
      id: "recharge-large-api-token",
      name: "API token of a higher rate limit",
      kind: "secret",
      segments: ["sk_10x3_", { chars: "hex", length: 64 }],
      grants,
      revoke,
      env: "RECHARGE_API_TOKEN",
      source: truffleHog,
    },
    {
      id: "recharge-test-api-token",
      name: "API token of a test store",
      kind: "secret",
      segments: [
        "sk_test_",
        { oneOf: ["1x1_", "1x3_", "2x1_", "2x2_", "3x3_", "5x3_", "10x3_"] },
        { chars: "hex", length: 64 },
      ],
      grants: "read and change everything in the test store within the token's permissions",
      revoke,
      env: "RECHARGE_API_TOKEN",
      source: truffleHog,
    },
  ],
} satisfies Provider;
