import type { Provider, Source } from "../types.ts";

const observed: Source = { at: "https://docs.patreon.com/", checked: "2026-11", basis: "observed" };

export const patreon = {
  id: "patreon",
  name: "Patreon",
  tokens: [
    {
      id: "patreon-access-token",
      name: "creator's or OAuth access token",
      kind: "secret",
      segments: [{ chars: "base64url", length: 43 }],
      names: [
        "patreon_access_token",
        "patreon_creator_access_token",
        "patreon_token",
        "patreon_api_token",
        "patreon_creator_token",
        "patreon_api_key",
        "patreon_refresh_token",
        "patreon_creator_refresh_token",
      ],
      grants: "read the patrons, their addresses included, and the posts of the campaign within its scopes",
      revoke: {
        url: "https://www.patreon.com/portal/registration/register-clients",
        how: "Refresh it on the page of the client",
      },
      env: "PATREON_ACCESS_TOKEN",
      source: observed,
    },
    {
      id: "patreon-client-secret",
      name: "client secret",
      kind: "secret",
      segments: [{ chars: "base64url", length: 64 }],
      names: [
        "patreon_client_secret",
        "patreon_secret",
        "patreon_oauth_client_secret",
        "patreon_app_secret",
        "patreon_api_secret",
      ],
      grants: "pose as the app and turn its users' codes and refresh tokens into access",
      revoke: {
        url: "https://www.patreon.com/portal/registration/register-clients",
        how: "Delete the client and register another",
      },
      env: "PATREON_CLIENT_SECRET",
      source: observed,
    },
  ],
} satisfies Provider;
