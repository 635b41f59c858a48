import type { Provider } from "../types.ts";

export const ipinfo = {
  id: "ipinfo",
  name: "IPinfo",
  tokens: [
    {
      id: "ipinfo-token",
      name: "access token",
      kind: "secret",
      segments: [{ chars: "hex", length: 14 }],
      names: [
        "ipinfo_token",
        "ipinfo_api_token",
        "ipinfo_access_token",
        "ipinfo_api_key",
        "ipinfo_apikey",
        "ipinfo_key",
        "ip_info_token",
        "ipinfo_secret",
        "ipinfo_io_token",
      ],
      calls: [{ name: "ipinfo.getHandler", argument: 0 }, { name: "IPinfoWrapper", argument: 0 }],
      grants: "use up the account's quota of address data",
      revoke: { url: "https://ipinfo.io/dashboard/token", how: "Reset the token on the dashboard" },
      env: "IPINFO_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/ipinfo/ipinfo.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
