import type { Provider } from "../types.ts";

export const flagsmith = {
  id: "flagsmith",
  name: "Flagsmith",
  tokens: [
    {
      id: "flagsmith-server-key",
      name: "server-side environment key",
      kind: "secret",
      segments: ["ser.", { chars: "base58", length: 22 }],
      onlyNear: ["flagsmith"],
      grants: "read the environment's feature flags with their rules and the users they name",
      revoke: {
        url: "https://docs.flagsmith.com/integrating-with-flagsmith/sdks/server-side",
        how: "Delete it under SDK Keys of the environment",
      },
      env: "FLAGSMITH_ENVIRONMENT_KEY",
      source: { at: "Flagsmith/flagsmith api/environments/api_keys.py", checked: "2026-11", basis: "code" },
    },
    {
      id: "flagsmith-organisation-key",
      name: "organization API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 8 }, ".", { chars: "base62", length: 32 }],
      names: [
        "flagsmith_api_key",
        "flagsmith_master_api_key",
        "flagsmith_api_token",
        "flagsmith_organisation_api_key",
        "flagsmith_organization_api_key",
        "flagsmith_admin_api_key",
      ],
      grants: "read and change the flags and projects of the organization, within the key's roles",
      revoke: {
        url: "https://docs.flagsmith.com/integrating-with-flagsmith/flagsmith-api-overview/admin-api/authentication",
        how: "Delete it under API Keys of the organization",
      },
      env: "FLAGSMITH_API_KEY",
      source: { at: "Flagsmith/flagsmith api/api_keys/models.py", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
