import type { Provider } from "../types.ts";

export const cloudsmith = {
  id: "cloudsmith",
  name: "Cloudsmith",
  tokens: [
    {
      id: "cloudsmith-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: ["cloudsmith_api_key", "cloudsmith_api_token", "cloudsmith_token", "cloudsmith_key", "cloudsmith_access_token"],
      grants: "download private packages and publish or delete them as its user or service",
      revoke: {
        url: "https://app.cloudsmith.com/user/settings/api-keys",
        how: "Refresh it under API settings of the user or service",
      },
      env: "CLOUDSMITH_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/cloudsmith/cloudsmith.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
