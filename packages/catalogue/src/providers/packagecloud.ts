import type { Provider } from "../types.ts";

export const packagecloud = {
  id: "packagecloud",
  name: "packagecloud",
  tokens: [
    {
      id: "packagecloud-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "hex", length: 48 }],
      names: [
        "packagecloud_token",
        "packagecloud_api_token",
        "packagecloud_api_key",
        "packagecloud_master_token",
        "packagecloud_read_token",
      ],
      grants: "download private packages and push or delete them in every repository of the account",
      revoke: { url: "https://packagecloud.io/api_token", how: "Reset it on the API token page" },
      env: "PACKAGECLOUD_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/packagecloud/packagecloud.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
