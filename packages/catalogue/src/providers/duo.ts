import type { Provider } from "../types.ts";

export const duo = {
  id: "duo",
  name: "Duo Security",
  tokens: [
    {
      id: "duo-secret-key",
      name: "secret key of an application",
      kind: "secret",
      segments: [{ chars: "base62", length: 40 }],
      names: [
        "duo_secret_key",
        "duo_skey",
        "duo_client_secret",
        "duo_secret",
        "duo_admin_secret_key",
        "duo_auth_secret_key",
        "duo_api_secret_key",
        "duo_admin_skey",
        // As the vendor's proxy and its client libraries call it.
        "skey",
      ],
      onlyNear: ["duo"],
      grants: "answer second-factor prompts for the application or, if it is an Admin API, change users and bypass codes",
      revoke: {
        url: "https://duo.com/docs/protecting-applications",
        how: "Reset the secret key in the application's details",
      },
      env: "DUO_SECRET_KEY",
      source: { at: "trufflesecurity/trufflehog pkg/detectors/duo/duo.go", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
