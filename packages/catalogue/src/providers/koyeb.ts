import type { Provider } from "../types.ts";

export const koyeb = {
  id: "koyeb",
  name: "Koyeb",
  tokens: [
    {
      id: "koyeb-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "base36", length: 64 }],
      names: ["koyeb_token", "koyeb_api_token", "koyeb_api_key", "koyeb_access_token"],
      grants: "deploy and change the services of the organization and read their secrets' names and environment",
      revoke: { url: "https://app.koyeb.com/settings/api", how: "Delete it under Settings, API" },
      env: "KOYEB_TOKEN",
      source: { at: "https://www.koyeb.com/docs/reference/api", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
