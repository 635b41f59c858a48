import type { Provider } from "../types.ts";

const revoke = { url: "https://packagecloud.io/api_token", how: "Reset it on the API token page" };

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
      revoke,
      env: "PACKAGECLOUD_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/packagecloud/packagecloud.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "packagecloud-repository-url",
      name: "address of a private repository",
      kind: "secret",
      segments: ["packagecloud.io/priv/", { chars: "hex", length: 48 }],
      grants: "download the private packages of the repository",
      revoke: { url: "https://packagecloud.io/docs", how: "Revoke the read token under the repository's tokens" },
      env: "PACKAGECLOUD_TOKEN",
      source: {
        at: "computology/computology-packagecloud manifests/repo.pp",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
