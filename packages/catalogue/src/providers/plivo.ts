import type { Provider } from "../types.ts";

export const plivo = {
  id: "plivo",
  name: "Plivo",
  tokens: [
    {
      id: "plivo-auth-token",
      name: "auth token",
      kind: "secret",
      segments: [{ chars: "base64url", length: 40 }],
      names: ["plivo_auth_token", "plivo_authtoken", "plivo_token", "plivo_auth_secret", "plivo_api_token", "plivo_secret"],
      calls: [{ name: "plivo.RestClient", argument: 1 }, { name: "plivo.Client", argument: 1 }],
      grants: "send messages and calls at the account's cost and read its logs",
      revoke: {
        url: "https://console.plivo.com/dashboard/",
        how: "Regenerate the auth token on the overview page of the console",
      },
      env: "PLIVO_AUTH_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/plivo/plivo.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
