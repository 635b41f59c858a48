import type { Provider } from "../types.ts";

const uuid = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
] as const;

export const urlscan = {
  id: "urlscan",
  name: "urlscan.io",
  tokens: [
    {
      id: "urlscan-api-key",
      name: "API key",
      kind: "secret",
      segments: uuid,
      names: [
        "urlscan_api_key",
        "urlscan_apikey",
        "urlscan_key",
        "urlscan_token",
        "urlscan_io_api_key",
        "urlscanio_api_key",
        "url_scan_api_key",
        "urlscan_api_token",
        "urlscan_api",
      ],
      grants: "scan at the account's expense and read its private scans",
      revoke: { url: "https://urlscan.io/user/profile/", how: "Delete the key under API keys of the profile" },
      env: "URLSCAN_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/urlscan/urlscan.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
