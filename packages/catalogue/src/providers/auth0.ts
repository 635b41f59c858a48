import type { Provider } from "../types.ts";

export const auth0 = {
  id: "auth0",
  name: "Auth0",
  tokens: [
    {
      id: "auth0-client-secret",
      name: "client secret",
      kind: "secret",
      segments: [{ chars: "base64url", length: 64 }],
      names: [
        "auth0_client_secret",
        "auth0_app_client_secret",
        "auth0_management_client_secret",
        "auth0_mgmt_client_secret",
        "auth0_m2m_client_secret",
        "auth0_api_client_secret",
        "auth0_backend_client_secret",
        "auth_auth0_secret",
      ],
      grants: "redeem sign-ins as the application and, if it may use the Management API, read and change its users",
      revoke: {
        url: "https://auth0.com/docs/get-started/applications/rotate-client-secret",
        how: "Rotate it under Applications, Settings, Danger Zone",
      },
      env: "AUTH0_CLIENT_SECRET",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/auth0oauth/auth0oauth.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "auth0-session-secret",
      name: "secret of the session cookie",
      kind: "secret",
      // What the quick starts tell one to make: `openssl rand -hex 32`.
      segments: [{ chars: "hex", length: 64 }],
      names: ["auth0_secret", "auth0_cookie_secret", "auth0_session_secret"],
      grants: "decrypt and forge the session cookies of the application's users",
      revoke: {
        url: "https://auth0.com/docs/quickstart/webapp/nextjs",
        how: "Put a new random value in its place, which signs everybody out",
      },
      env: "AUTH0_SECRET",
      source: { at: "https://auth0.com/docs/quickstart/webapp/nextjs", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
