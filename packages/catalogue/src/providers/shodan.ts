import type { Provider } from "../types.ts";

export const shodan = {
  id: "shodan",
  name: "Shodan",
  tokens: [
    {
      id: "shodan-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: [
        "shodan_api_key",
        "shodan_apikey",
        "shodan_key",
        "shodan_token",
        "shodan_api_token",
        "shodan_api",
        "shodan_secret",
      ],
      calls: [{ name: "shodan.Shodan", argument: 0 }],
      grants: "search at the account's expense and read and change its alerts",
      revoke: { url: "https://account.shodan.io/", how: "Reset the key on the account page" },
      env: "SHODAN_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/shodankey/shodankey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
