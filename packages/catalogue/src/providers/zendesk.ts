import type { Provider } from "../types.ts";

export const zendesk = {
  id: "zendesk",
  name: "Zendesk",
  tokens: [
    {
      id: "zendesk-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "base62", length: 40 }],
      names: [
        "zendesk_api_token",
        "zendesk_apitoken",
        "zendesk_token",
        "zendesk_api_key",
        "zendesk_key",
        "zendesk_secret",
        "zendesk_api_secret",
      ],
      grants: "read and change every ticket and user, as any agent or admin whose address is known",
      revoke: {
        url: "https://support.zendesk.com/hc/en-us/articles/4408889192858",
        how: "Delete it in Admin Center under Apps and integrations, API tokens",
      },
      env: "ZENDESK_API_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
