import type { Provider } from "../types.ts";

export const ubidots = {
  id: "ubidots",
  name: "Ubidots",
  tokens: [
    {
      id: "ubidots-token",
      name: "token",
      kind: "secret",
      segments: ["BBFF-", { chars: "base62", length: 30 }],
      grants: "read and write the values of all the account's devices",
      revoke: { url: "https://industrial.ubidots.com/accounts/me/tokens", how: "Delete it under API Credentials" },
      env: "UBIDOTS_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/ubidots/ubidots.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
