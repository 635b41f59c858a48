import type { Provider, Source } from "../types.ts";

const labels: Source = { at: "superfly/macaroon format.go", checked: "2026-11", basis: "code" };

const revokeToken = {
  url: "https://fly.io/user/personal_access_tokens",
  how: "Revoke it under Access tokens, or with fly tokens revoke",
};

export const fly = {
  id: "fly",
  name: "Fly.io",
  tokens: [
    {
      id: "fly-token",
      name: "access token (macaroon)",
      kind: "secret",
      segments: [{ oneOf: ["fm1r_", "fm1a_", "fm2_"] }, { chars: "base64", length: [100, 2000] }],
      grants: "deploy to the apps or organization it is for and open shells in their machines",
      revoke: revokeToken,
      env: "FLY_API_TOKEN",
      source: labels,
    },
    {
      id: "fly-oauth-token",
      name: "OAuth token",
      kind: "secret",
      segments: ["fo1_", { chars: "base64url", length: 43 }],
      grants: "do everything the user can, in all their organizations",
      revoke: revokeToken,
      env: "FLY_API_TOKEN",
      source: labels,
    },
  ],
} satisfies Provider;
