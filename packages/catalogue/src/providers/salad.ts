import type { Provider } from "../types.ts";

export const salad = {
  id: "salad",
  name: "SaladCloud",
  tokens: [
    {
      id: "salad-api-key",
      name: "API key",
      kind: "secret",
      segments: ["salad_cloud_", { chars: "base62", length: [1, 7] }, "_", { chars: "base62", length: [7, 235] }],
      grants: "run containers at the organization's cost",
      revoke: { url: "https://portal.salad.com/api-key", how: "Reset it under API Access" },
      env: "SALAD_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/saladcloudapikey/saladcloudapikey.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
