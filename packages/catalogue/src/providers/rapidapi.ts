import type { Provider } from "../types.ts";

export const rapidapi = {
  id: "rapidapi",
  name: "RapidAPI",
  tokens: [
    {
      id: "rapidapi-api-key",
      name: "application key",
      kind: "secret",
      segments: [
        { chars: "hex", length: 10 },
        "msh",
        { chars: "hex", length: 15 },
        "p1",
        { chars: "hex", length: 5 },
        "jsn",
        { chars: "hex", length: 12 },
      ],
      grants: "call every API the application is subscribed to, at its owner's expense",
      revoke: {
        url: "https://rapidapi.com/developer/security/",
        how: "Delete or rotate the key in the application's authorization settings",
      },
      env: "RAPIDAPI_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/rapidapi/rapidapi.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
