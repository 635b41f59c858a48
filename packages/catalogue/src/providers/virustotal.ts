import type { Provider } from "../types.ts";

export const virustotal = {
  id: "virustotal",
  name: "VirusTotal",
  tokens: [
    {
      id: "virustotal-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: [
        "virustotal_api_key",
        "virustotal_apikey",
        "virustotal_key",
        "virustotal_token",
        "virus_total_api_key",
        "virus_total_key",
        "vtcli_apikey",
        "vt_api_key",
        "vt_apikey",
        "virustotal_api_token",
        "virustotal_api",
      ],
      calls: [{ name: "vt.Client", argument: 0 }, { name: "vt.NewClient", argument: 0 }],
      grants: "use up the account's quota and, with a premium key, read what others uploaded",
      revoke: {
        url: "https://www.virustotal.com/gui/my-apikey",
        how: "Ask for another key on the API key page of the account",
      },
      env: "VTCLI_APIKEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/virustotal/virustotal.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
