import type { Provider } from "../types.ts";

export const hetzner = {
  id: "hetzner",
  name: "Hetzner",
  tokens: [
    {
      id: "hetzner-cloud-token",
      name: "Cloud API token",
      kind: "secret",
      segments: [{ chars: "base62", length: 64 }],
      names: [
        "hcloud_token",
        "hcloud_api_token",
        "hetzner_token",
        "hetzner_api_token",
        "hetzner_api_key",
        "hetzner_cloud_token",
        "hetzner_cloud_api_token",
      ],
      grants: "read and, if it may write, create and destroy the project's servers, volumes and networks",
      revoke: { url: "https://console.hetzner.cloud", how: "Revoke it under Security, API tokens of the project" },
      env: "HCLOUD_TOKEN",
      // The tool asks for 64 characters; that they are letters and digits is what is seen.
      source: { at: "hetznercloud/cli internal/cmd/context/create.go", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
