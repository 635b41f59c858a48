import type { Provider } from "../types.ts";

export const planetscale = {
  id: "planetscale",
  name: "PlanetScale",
  tokens: [
    {
      id: "planetscale-service-token",
      name: "service token",
      kind: "secret",
      segments: ["pscale_tkn_", { chars: "base64url", length: 43 }],
      grants: "manage databases, branches and passwords within the token's permissions, with the id beside it",
      revoke: { url: "https://app.planetscale.com/~/settings/service-tokens", how: "Delete it under Service tokens" },
      env: "PLANETSCALE_SERVICE_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/planetscale/planetscale.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "planetscale-password",
      name: "database password",
      kind: "secret",
      segments: ["pscale_pw_", { chars: "base64url", length: 43 }],
      grants: "read and change the database branch it is for, with the user name beside it",
      revoke: { url: "https://app.planetscale.com", how: "Delete it under Passwords in the settings of the database" },
      env: "DATABASE_PASSWORD",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/planetscaledb/planetscaledb.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "planetscale-oauth-token",
      name: "OAuth access token",
      kind: "secret",
      segments: ["pscale_oauth_", { chars: "base64url", length: [32, 64] }],
      grants: "manage databases in the user's name within the app's scopes",
      revoke: {
        url: "https://app.planetscale.com/settings",
        how: "Revoke the application's access in the account settings",
      },
      env: "PLANETSCALE_OAUTH_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
