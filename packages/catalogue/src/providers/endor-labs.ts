import type { Provider } from "../types.ts";

export const endorLabs = {
  id: "endor-labs",
  name: "Endor Labs",
  tokens: [
    {
      id: "endor-labs-api-secret",
      name: "API key or its secret",
      kind: "secret",
      // Both have the same form.
      segments: ["endr+", { chars: "base64url", length: 16 }],
      grants: "read and change projects and findings of the namespace, the two together",
      revoke: { url: "https://app.endorlabs.com/", how: "Delete it under Access Control, API Keys" },
      env: "ENDOR_API_CREDENTIALS_SECRET",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/endorlabs/endorlabs.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
