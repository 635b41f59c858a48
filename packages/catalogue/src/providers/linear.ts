import type { Provider } from "../types.ts";

export const linear = {
  id: "linear",
  name: "Linear",
  tokens: [
    {
      id: "linear-api-key",
      name: "personal API key",
      kind: "secret",
      segments: ["lin_api_", { chars: "base62", length: 40 }],
      grants: "read and change the workspace's issues and projects as its user, within the key's permissions",
      revoke: {
        url: "https://linear.app/settings/account/security",
        how: "Revoke it under Settings, Security & access, Personal API keys",
      },
      env: "LINEAR_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/linearapi/linearapi.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "linear-oauth-token",
      name: "OAuth access token",
      kind: "secret",
      segments: ["lin_oauth_", { chars: "hex", length: 64 }],
      grants: "read and change what the user or the application was granted in the workspace",
      revoke: {
        url: "https://linear.app/developers/oauth-2-0-authentication",
        how: "Revoke it at the vendor's revoke endpoint, or remove the application under Settings, Applications",
      },
      env: "LINEAR_ACCESS_TOKEN",
      source: {
        at: "https://linear.app/developers/oauth-2-0-authentication",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
