import type { Provider } from "../types.ts";

export const ipstack = {
  id: "ipstack",
  name: "ipstack",
  tokens: [
    {
      id: "ipstack-access-key",
      name: "API access key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "ipstack_access_key",
        "ipstack_api_key",
        "ipstack_apikey",
        "ipstack_key",
        "ipstack_token",
        "ipstack_api_access_key",
        "ip_stack_api_key",
        "ip_stack_access_key",
      ],
      grants: "use up the account's quota of address data",
      revoke: { url: "https://ipstack.com/dashboard", how: "Reset the key on the dashboard" },
      env: "IPSTACK_ACCESS_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/ipstack/ipstack.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
