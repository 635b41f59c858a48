import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://developer.monday.com/apps/docs/choosing-scopes",
  checked: "2026-11",
  basis: "vendor",
};

export const monday = {
  id: "monday",
  name: "monday.com",
  tokens: [
    {
      id: "monday-api-token",
      name: "API token",
      kind: "secret",
      // A JWT whose claims begin with "tid":.
      segments: [
        "eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOj",
        { chars: "base64url", length: [100, 400] },
        ".",
        { chars: "base64url", length: 43 },
      ],
      grants: "read and change the boards, items and updates its user can",
      revoke: {
        url: "https://developer.monday.com/api-reference/docs/authentication",
        how: "Regenerate it under Developers, My access tokens",
      },
      env: "MONDAY_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/monday/monday.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["auth.monday.com/oauth2/authorize", "auth.monday.com/oauth2/token"],
    separator: " ",
    packages: ["passport-monday"],
    names: ["monday"],
    scopes: [
      {
        scope: "users:write",
        level: "admin",
        grants: "changing and deactivating users",
        narrower: ["users:read"],
        source: scopes,
      },
      {
        scope: "workspaces:write",
        level: "write-all",
        grants: "changing every workspace",
        narrower: ["workspaces:read"],
        source: scopes,
      },
      {
        scope: "account:read",
        level: "read-all",
        grants: "the account, its plan and its members",
        narrower: ["me:read"],
        source: scopes,
      },
      { scope: "users:read", level: "narrow", grants: "reading users", narrower: [], source: scopes },
      { scope: "workspaces:read", level: "narrow", grants: "reading workspaces", narrower: [], source: scopes },
      { scope: "me:read", level: "narrow", grants: "the signed-in user's profile", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["authorization"],
    scheme: "jwt",
    signed: "a JWT (HS256) made with the signing secret of the app",
    timestamp: { at: "exp in the JWT" },
    delivery: { field: "event.triggerUuid" },
    challenge: ["challenge"],
    verifiers: [],
    recommend: "jwt.verify(authorization, process.env.MONDAY_SIGNING_SECRET)",
    clues: {
      events: ["create_pulse", "update_column_value", "change_column_value", "create_item", "pulseId", "triggerUuid"],
      env: ["MONDAY_SIGNING_SECRET"],
    },
    source: {
      at: "https://developer.monday.com/apps/docs/integration-authorization",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
