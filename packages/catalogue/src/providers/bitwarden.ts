import type { Provider, Source } from "../types.ts";

const parser: Source = {
  at: "bitwarden/sdk-internal crates/bitwarden-core/src/auth/access_token.rs",
  checked: "2026-11",
  basis: "code",
};

export const bitwarden = {
  id: "bitwarden",
  name: "Bitwarden",
  tokens: [
    {
      id: "bitwarden-access-token",
      name: "Secrets Manager access token",
      kind: "secret",
      // Version, id, secret, and the key that decrypts what the secret opens.
      segments: [
        "0.",
        { chars: "hex", length: 8 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 12 },
        ".",
        { chars: "base62", length: 30 },
        ":",
        { chars: "base64", length: 22 },
        "==",
      ],
      names: [
        "bws_access_token",
        "bitwarden_access_token",
        "bitwarden_sm_access_token",
        "bw_access_token",
        "bws_token",
        "bw_sm_access_token",
      ],
      grants: "read and, if allowed, change the secrets of the projects its machine account was given",
      revoke: {
        url: "https://bitwarden.com/help/access-tokens/",
        how: "Revoke it on the Access tokens tab of the machine account",
      },
      env: "BWS_ACCESS_TOKEN",
      source: parser,
    },
    {
      id: "bitwarden-client-secret",
      name: "client secret of a personal or organization API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 30 }],
      names: ["bw_clientsecret", "bw_client_secret", "bitwarden_client_secret", "bitwarden_api_client_secret"],
      grants: "sign in as the user, or manage the organization's members and collections",
      revoke: {
        url: "https://bitwarden.com/help/personal-api-key/",
        how: "Rotate it under Settings, Security, Keys, or in the organization's settings",
      },
      env: "BW_CLIENTSECRET",
      source: { at: "https://bitwarden.com/help/personal-api-key/", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
