import type { Provider, Source } from "../types.ts";

const generator: Source = {
  at: "keycloak/keycloak common/src/main/java/org/keycloak/common/util/SecretGenerator.java",
  checked: "2026-11",
  basis: "code",
};

const names = [
  "keycloak_client_secret",
  "keycloak_secret",
  "keycloak_admin_client_secret",
  "keycloak_backend_client_secret",
  "keycloak_api_client_secret",
  "keycloak_clientsecret",
  "kc_client_secret",
  "auth_keycloak_secret",
];

const grants = "redeem sign-ins as the client and use the roles of its service account";

const revoke = {
  url: "https://www.keycloak.org/docs/latest/server_admin/index.html",
  how: "Regenerate it on the Credentials tab of the client",
};

export const keycloak = {
  id: "keycloak",
  name: "Keycloak",
  tokens: [
    {
      id: "keycloak-client-secret",
      name: "client secret",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names,
      grants,
      revoke,
      env: "KEYCLOAK_CLIENT_SECRET",
      source: generator,
    },
    {
      id: "keycloak-legacy-client-secret",
      name: "client secret (before Keycloak 15)",
      kind: "secret",
      segments: [
        { chars: "hex", length: 8 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 12 },
      ],
      names,
      grants,
      revoke,
      env: "KEYCLOAK_CLIENT_SECRET",
      source: {
        at: "keycloak/keycloak server-spi/src/main/java/org/keycloak/models/UserCredentialModel.java",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
