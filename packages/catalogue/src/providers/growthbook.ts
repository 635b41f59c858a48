import type { Provider } from "../types.ts";

// The roles a key can have; a personal access token says `user`.
const kinds = {
  oneOf: ["user_", "admin_", "readonly_", "collaborator_", "visualEditor_", "engineer_", "analyst_", "experimenter_"],
} as const;

export const growthbook = {
  id: "growthbook",
  name: "GrowthBook",
  tokens: [
    {
      id: "growthbook-secret-key",
      name: "secret key or personal access token",
      kind: "secret",
      // 32 random bytes in base64 that has lost its `+` and `/`.
      segments: ["secret_", kinds, { chars: "base62", length: [36, 43] }],
      grants: "read and change the organization's feature flags and experiments, within its role",
      revoke: { url: "https://docs.growthbook.io/api-overview", how: "Delete it under Settings, API Keys" },
      env: "GROWTHBOOK_API_KEY",
      source: { at: "growthbook/growthbook packages/back-end/src/models/ApiKeyModel.ts", checked: "2026-11", basis: "code" },
    },
    {
      id: "growthbook-oauth-token",
      name: "OAuth access or refresh token",
      kind: "secret",
      segments: [{ oneOf: ["gbo_", "gbr_"] }, { chars: "base64url", length: 43 }],
      grants: "read and change what its user may, until it is revoked",
      revoke: {
        url: "https://docs.growthbook.io/api-overview",
        how: "Revoke the application's access in the settings of the user",
      },
      env: "GROWTHBOOK_API_KEY",
      source: {
        at: "growthbook/growthbook packages/back-end/src/util/oauth-token.util.ts",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
