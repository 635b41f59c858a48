import type { Provider, Source } from "../types.ts";

const detector: Source = {
  at: "trufflesecurity/trufflehog pkg/detectors/okta/okta.go",
  checked: "2026-11",
  basis: "observed",
};

const grants = "read and change the organization's users, groups and applications with the rights of its creator";

const revokeToken = {
  url: "https://help.okta.com/okta_help.htm?id=csh-create-api-token",
  how: "Revoke it under Security, API, Tokens in the Admin Console",
};

export const okta = {
  id: "okta",
  name: "Okta",
  tokens: [
    {
      id: "okta-api-token",
      name: "API token",
      kind: "secret",
      segments: ["00", { chars: "base64url", length: 40 }],
      names: [
        "okta_api_token",
        "okta_api_key",
        "okta_token",
        "okta_client_token",
        "okta_ssws_token",
        "okta_admin_token",
        "okta_auth_token",
        "okta_access_token",
      ],
      grants,
      revoke: revokeToken,
      env: "OKTA_API_TOKEN",
      source: detector,
    },
    {
      id: "okta-authorization-header",
      name: "API token in an authorization header",
      kind: "secret",
      segments: ["SSWS 00", { chars: "base64url", length: 40 }],
      grants,
      revoke: revokeToken,
      env: "OKTA_API_TOKEN",
      source: {
        at: "https://developer.okta.com/docs/reference/core-okta-api/",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "okta-client-secret",
      name: "client secret",
      kind: "secret",
      segments: [{ chars: "base64url", length: 64 }],
      names: [
        "okta_client_secret",
        "okta_oauth_client_secret",
        "okta_oauth2_client_secret",
        "okta_app_client_secret",
        "okta_oidc_client_secret",
        "auth_okta_secret",
      ],
      grants: "redeem sign-ins as the application and get tokens for the scopes it was granted",
      revoke: {
        url: "https://developer.okta.com/docs/guides/client-secret-rotation-key/main/",
        how: "Generate a new secret on the General tab of the application, then deactivate this one",
      },
      env: "OKTA_CLIENT_SECRET",
      source: {
        at: "https://developer.okta.com/docs/guides/client-secret-rotation-key/main/",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "okta-legacy-client-secret",
      name: "client secret (40 characters)",
      kind: "secret",
      segments: [{ chars: "base64url", length: 40 }],
      names: [
        "okta_client_secret",
        "okta_oauth_client_secret",
        "okta_oauth2_client_secret",
        "okta_app_client_secret",
        "okta_oidc_client_secret",
        "auth_okta_secret",
      ],
      grants: "redeem sign-ins as the application and get tokens for the scopes it was granted",
      revoke: {
        url: "https://developer.okta.com/docs/guides/client-secret-rotation-key/main/",
        how: "Generate a new secret on the General tab of the application, then deactivate this one",
      },
      env: "OKTA_CLIENT_SECRET",
      source: {
        at: "https://developer.okta.com/docs/guides/client-secret-rotation-key/main/",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
