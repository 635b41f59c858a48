import type { Provider } from "../types.ts";

export const photoroom = {
  id: "photoroom",
  name: "Photoroom",
  tokens: [
    {
      id: "photoroom-api-key",
      name: "API key",
      kind: "secret",
      segments: [
        { oneOf: ["sk_pr_",
        "sandbox_sk_pr_"] },
        { chars: "base62", length: [1, 64] },
        "_",
        { chars: "anyHex", length: 40 },
      ],
      grants: "edit images at the account's cost",
      revoke: {
        url: "https://app.photoroom.com/api-dashboard",
        how: "Create a new key on the API dashboard and delete this one",
      },
      env: "PHOTOROOM_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/photoroom/photoroom.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
