import type { Provider, Source } from "../types.ts";

const formats: Source = {
  at: "https://www.ory.com/docs/security-compliance/token-formats",
  checked: "2026-11",
  basis: "vendor",
};

// The page tells the prefixes only; the length is what is seen.
const observed: Source = { ...formats, basis: "observed" };

const revokeKey = {
  url: "https://www.ory.com/docs/concepts/personal-access-token",
  how: "Delete it in the Ory Console under the settings of the project or workspace",
};

// What fosite makes: a random key and its signature.
const signed = [{ chars: "base64url", length: 43 }, ".", { chars: "base64url", length: 43 }] as const;

export const ory = {
  id: "ory",
  name: "Ory",
  tokens: [
    {
      id: "ory-api-key",
      name: "project or workspace API key",
      kind: "secret",
      segments: [{ oneOf: ["ory_pat_", "ory_apikey_", "ory_wak_"] }, { chars: "base62", length: [32, 64] }],
      grants: "read, change and delete every identity and OAuth client, or the projects themselves",
      revoke: revokeKey,
      env: "ORY_API_KEY",
      source: { at: "https://www.ory.com/docs/security-compliance/token-formats", checked: "2026-11", basis: "vendor" },
    },
    {
      id: "ory-session-token",
      name: "session token",
      kind: "secret",
      segments: ["ory_st_", { chars: "base62", length: 32 }],
      grants: "act as the user who is signed in until the session ends",
      revoke: {
        url: "https://www.ory.com/docs/kratos/session-management/revoke-manage-sessions",
        how: "Revoke the session with the identity API",
      },
      env: "ORY_SESSION_TOKEN",
      source: observed,
    },
    {
      id: "ory-access-token",
      name: "OAuth access token",
      kind: "secret",
      segments: ["ory_at_", ...signed],
      grants: "use what the user granted to the application until it expires",
      revoke: { url: "https://www.ory.com/docs/hydra/guides/revoke-token", how: "Post it to the OAuth revocation endpoint" },
      env: "ORY_ACCESS_TOKEN",
      source: { at: "ory/fosite token/hmac/hmacsha.go", checked: "2026-11", basis: "code" },
    },
    {
      id: "ory-refresh-token",
      name: "OAuth refresh token",
      kind: "secret",
      segments: ["ory_rt_", ...signed],
      grants: "get new access tokens to what the user granted to the application",
      revoke: { url: "https://www.ory.com/docs/hydra/guides/revoke-token", how: "Post it to the OAuth revocation endpoint" },
      env: "ORY_REFRESH_TOKEN",
      source: { at: "ory/fosite token/hmac/hmacsha.go", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
