import type { Provider } from "../types.ts";

export const pandadoc = {
  id: "pandadoc",
  name: "PandaDoc",
  tokens: [
    {
      id: "pandadoc-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: [
        "pandadoc_api_key",
        "pandadoc_apikey",
        "pandadoc_key",
        "pandadoc_api_token",
        "pandadoc_token",
        "pandadoc_sandbox_api_key",
        "pandadoc_production_api_key",
      ],
      grants: "read, create and send every document of the workspace in its user's name",
      revoke: {
        url: "https://app.pandadoc.com/a/#/settings/api-dashboard/configuration",
        how: "Revoke it under Developer Dashboard, Configuration",
      },
      env: "PANDADOC_API_KEY",
      source: {
        at: "https://github.com/NangoHQ/nango/blob/master/packages/providers/providers.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
