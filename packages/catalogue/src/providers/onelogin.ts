import type { Provider } from "../types.ts";

export const onelogin = {
  id: "onelogin",
  name: "OneLogin",
  tokens: [
    {
      id: "onelogin-client-secret",
      name: "client secret",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: [
        "onelogin_client_secret",
        "onelogin_api_client_secret",
        "onelogin_api_secret",
        "onelogin_oidc_client_secret",
        "onelogin_secret",
      ],
      grants: "get tokens for the API and read and change users and applications within its scope",
      revoke: {
        url: "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
        how: "Delete the credential pair under Developers, API Credentials",
      },
      env: "ONELOGIN_CLIENT_SECRET",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/onelogin/onelogin.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
