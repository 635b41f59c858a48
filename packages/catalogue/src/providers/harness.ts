import type { Provider } from "../types.ts";

export const harness = {
  id: "harness",
  name: "Harness",
  tokens: [
    {
      id: "harness-api-token",
      name: "personal or service account token",
      kind: "secret",
      segments: [
        { oneOf: ["pat.", "sat."] },
        { chars: "base64url", length: 22 },
        ".",
        { chars: "base62", length: 24 },
        ".",
        { chars: "base62", length: 20 },
      ],
      grants: "run and change pipelines and reach the connectors and secrets its user or service account may use",
      revoke: {
        url: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
        how: "Delete the token under API Keys of the profile or service account",
      },
      env: "HARNESS_PLATFORM_API_KEY",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
