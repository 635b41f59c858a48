import type { Provider, Segment, Source } from "../types.ts";

const serviceTokens: Source = {
  at: "Infisical/infisical backend/src/services/service-token/service-token-service.ts",
  checked: "2026-11",
  basis: "code",
};

const revokeServiceToken = {
  url: "https://infisical.com/docs/documentation/platform/token",
  how: "Delete it under Access Control, Service Tokens of the project",
};

const grants = "read, and if allowed change, the secrets of the environments and paths it is for";

const uuid: readonly Segment[] = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
];

const secret = { chars: "hex", length: 32 } as const;

// A fourth part, the key to encrypted secrets, may follow; the first three are enough to sign in.
export const infisical = {
  id: "infisical",
  name: "Infisical",
  tokens: [
    {
      id: "infisical-service-token",
      name: "service token",
      kind: "secret",
      segments: ["st.", ...uuid, ".", secret],
      grants,
      revoke: revokeServiceToken,
      env: "INFISICAL_TOKEN",
      source: serviceTokens,
    },
    {
      id: "infisical-legacy-service-token",
      name: "service token with an old-style id",
      kind: "secret",
      segments: ["st.", { chars: "hex", length: 24 }, ".", secret],
      grants,
      revoke: revokeServiceToken,
      env: "INFISICAL_TOKEN",
      source: serviceTokens,
    },
    {
      id: "infisical-client-secret",
      name: "client secret of a machine identity",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: [
        "infisical_client_secret",
        "infisical_universal_auth_client_secret",
        "infisical_machine_identity_client_secret",
      ],
      grants: "sign in as the machine identity, with the client id beside it, and read the secrets it may read",
      revoke: {
        url: "https://infisical.com/docs/documentation/platform/identities/universal-auth",
        how: "Revoke it under Universal Auth of the identity",
      },
      env: "INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET",
      source: {
        at: "Infisical/infisical backend/src/services/identity-ua/identity-ua-service.ts",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
