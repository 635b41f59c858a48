import type { Provider } from "../types.ts";

export const abuseipdb = {
  id: "abuseipdb",
  name: "AbuseIPDB",
  tokens: [
    {
      id: "abuseipdb-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 80 }],
      names: [
        "abuseipdb_api_key",
        "abuseipdb_apikey",
        "abuseipdb_key",
        "abuse_ipdb_api_key",
        "abuse_ip_db_api_key",
        "abuseipdb_token",
        "abuseipdb_api_token",
        "abuse_ipdb_key",
      ],
      grants: "use up the account's quota and report addresses in its name",
      revoke: { url: "https://www.abuseipdb.com/account/api", how: "Delete the key under Account, API" },
      env: "ABUSEIPDB_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/abuseipdb/abuseipdb.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
