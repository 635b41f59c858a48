import type { Provider } from "../types.ts";

export const uploadcare = {
  id: "uploadcare",
  name: "Uploadcare",
  tokens: [
    {
      id: "uploadcare-secret-key",
      name: "secret API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 20 }],
      names: [
        "uploadcare_secret_key",
        "uploadcare_private_key",
        "uploadcare_secret",
        "uploadcare_api_secret",
        "uploadcare_api_secret_key",
      ],
      grants: "read, change and delete every file of the project",
      revoke: {
        url: "https://app.uploadcare.com/projects/-/api-keys/",
        how: "Delete the secret key on the API keys page of the project",
      },
      env: "UPLOADCARE_SECRET_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/uploadcare/uploadcare.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
