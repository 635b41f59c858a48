import type { Provider } from "../types.ts";

export const ngrok = {
  id: "ngrok",
  name: "ngrok",
  tokens: [
    {
      id: "ngrok-token",
      name: "authtoken or API key",
      kind: "secret",
      // A number that grows with time and so begins with 1, 2 or 3, then the secret.
      // `authtoken` is the name in ngrok.yml.
      segments: [
        { oneOf: ["1", "2", "3"] },
        { chars: "base62", length: 26 },
        "_",
        { chars: "digits", length: 1 },
        { chars: "base62", length: 20 },
      ],
      names: [
        "ngrok_authtoken",
        "ngrok_auth_token",
        "ngrok_token",
        "ngrok_api_key",
        "ngrok_api_token",
        "ngrok_apikey",
        "authtoken",
      ],
      grants: "open tunnels in the account's name and domains or, with an API key, read and change its whole configuration",
      revoke: { url: "https://dashboard.ngrok.com/authtokens", how: "Delete it under Authtokens or API Keys" },
      env: "NGROK_AUTHTOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/ngrok/ngrok.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
