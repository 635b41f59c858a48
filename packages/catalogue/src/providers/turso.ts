import type { Provider, Segment, Source } from "../types.ts";

// Signed by Ed25519, whose signatures take 86 characters.
const token: readonly Segment[] = [
  "eyJ",
  { chars: "base64url", length: [16, 200] },
  ".eyJ",
  { chars: "base64url", length: [20, 1_000] },
  ".",
  { chars: "base64url", length: [43, 400] },
];

const client: Source = { at: "tursodatabase/turso-cli internal/cmd/db_shell.go", checked: "2026-11", basis: "code" };

export const turso = {
  id: "turso",
  name: "Turso",
  tokens: [
    {
      id: "turso-database-token",
      name: "database token",
      kind: "secret",
      segments: token,
      structure: "jwt",
      names: [
        "turso_auth_token",
        "turso_db_auth_token",
        "turso_database_auth_token",
        "turso_database_token",
        "turso_db_token",
        "turso_group_auth_token",
        "turso_token",
        "libsql_auth_token",
        "libsql_db_auth_token",
        "libsql_token",
      ],
      grants: "read the database, or every database of the group, and change it unless the token is read-only",
      revoke: {
        url: "https://docs.turso.tech/cli/db/tokens/invalidate",
        how: "Rotate the keys with `turso db tokens invalidate`, which ends every token of the database",
      },
      env: "TURSO_AUTH_TOKEN",
      source: client,
    },
    {
      id: "turso-api-token",
      name: "platform API token",
      kind: "secret",
      segments: token,
      structure: "jwt",
      names: ["turso_api_token", "turso_api_key", "turso_platform_token", "turso_platform_api_token"],
      grants: "create and delete the account's databases and make tokens for them",
      revoke: {
        url: "https://docs.turso.tech/cli/auth/api-tokens/revoke",
        how: "Revoke it with `turso auth api-tokens revoke`",
      },
      env: "TURSO_API_TOKEN",
      source: { at: "tursodatabase/turso-cli internal/cmd/config.go", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
