import type { Provider } from "../types.ts";

export const readme = {
  id: "readme",
  name: "ReadMe",
  tokens: [
    {
      id: "readme-api-key",
      name: "API key",
      kind: "secret",
      segments: ["rdme_", { chars: "base36", length: 70 }],
      grants: "read and change the project's documentation, private pages and API definitions included",
      revoke: {
        url: "https://docs.readme.com/main/docs/api-keys",
        how: "Delete it under Settings, API Keys of the project",
      },
      env: "RDME_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/readme/readme.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
