import type { Provider } from "../types.ts";

export const looker = {
  id: "looker",
  name: "Looker",
  tokens: [
    {
      id: "looker-client-secret",
      name: "API client secret",
      kind: "secret",
      segments: [{ chars: "base62", length: 24 }],
      names: ["lookersdk_client_secret", "looker_client_secret", "looker_api_client_secret", "looker_secret"],
      grants: "query the data and change the content its user can, with the client id beside it",
      revoke: {
        url: "https://cloud.google.com/looker/docs/api-auth",
        how: "Delete the key on the page of its user under Admin, Users",
      },
      env: "LOOKERSDK_CLIENT_SECRET",
      source: { at: "gitleaks/gitleaks config/gitleaks.toml", checked: "2026-12", basis: "observed" },
    },
  ],
} satisfies Provider;
