import type { Provider, Source } from "../types.ts";

const code: Source = {
  at: "opencollective/opencollective-api server/models/Application.ts",
  checked: "2026-11",
  basis: "code",
};

const oauthModel: Source = {
  at: "opencollective/opencollective-api server/lib/oauth/model.ts",
  checked: "2026-11",
  basis: "code",
};

const revokeApp = {
  url: "https://documentation.opencollective.com/integrations/integrations/oauth",
  how: "Revoke the app's access under Authorized Apps of the profile's settings",
};

export const opencollective = {
  id: "opencollective",
  name: "Open Collective",
  tokens: [
    {
      id: "opencollective-personal-token",
      name: "personal token",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: [
        "opencollective_personal_token",
        "open_collective_personal_token",
        "opencollective_token",
        "open_collective_token",
        "opencollective_api_token",
        "opencollective_access_token",
      ],
      grants: "act as the user, payments they may approve included, within the token's scopes",
      revoke: {
        url: "https://documentation.opencollective.com/development/personal-tokens",
        how: "Delete it under For Developers of the profile's settings",
      },
      env: "OPENCOLLECTIVE_PERSONAL_TOKEN",
      source: { at: "opencollective/opencollective-api server/models/PersonalToken.ts", checked: "2026-11", basis: "code" },
    },
    {
      id: "opencollective-client-secret",
      name: "client secret of an app",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: [
        "opencollective_client_secret",
        "open_collective_client_secret",
        "opencollective_oauth_client_secret",
        "opencollective_app_secret",
        "opencollective_oauth_app_secret",
        "opencollective_secret",
      ],
      grants: "pose as the app and turn its users' codes and refresh tokens into access",
      revoke: {
        url: "https://documentation.opencollective.com/integrations/integrations/oauth",
        how: "Delete the app under For Developers of the profile's settings",
      },
      env: "OPENCOLLECTIVE_CLIENT_SECRET",
      source: code,
    },
    {
      id: "opencollective-api-key",
      name: "API key of an app (legacy)",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: ["opencollective_api_key", "open_collective_api_key", "opencollective_key", "opencollective_apikey"],
      grants: "act as the user who made the app",
      revoke: {
        url: "https://documentation.opencollective.com/development/personal-tokens",
        how: "Delete the app under For Developers of the profile's settings",
      },
      env: "OPENCOLLECTIVE_API_KEY",
      source: code,
    },
    {
      id: "opencollective-access-token",
      name: "OAuth access token",
      kind: "secret",
      segments: ["oauth__", { chars: "hex", length: 57 }],
      grants: "act as the user within the scopes granted to the app",
      revoke: revokeApp,
      env: "OPENCOLLECTIVE_ACCESS_TOKEN",
      source: oauthModel,
    },
    {
      id: "opencollective-refresh-token",
      name: "OAuth refresh token",
      kind: "secret",
      segments: ["oauth_refresh__", { chars: "hex", length: 49 }],
      grants: "obtain new access tokens for the user, given the client's secret",
      revoke: revokeApp,
      env: "OPENCOLLECTIVE_REFRESH_TOKEN",
      source: oauthModel,
    },
  ],
} satisfies Provider;
