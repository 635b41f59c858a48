import type { Provider } from "../types.ts";

export const intra42 = {
  id: "intra-42",
  name: "42 Intra",
  tokens: [
    {
      id: "intra-42-client-secret",
      name: "client secret",
      kind: "secret",
      segments: [{ oneOf: ["s-s4t2ud-", "s-s4t2af-"] }, { chars: "hex", length: 64 }],
      grants: "act as the application and read the data of students and staff it has access to",
      revoke: {
        url: "https://profile.intra.42.fr/oauth/applications",
        how: "Generate a new secret on the page of the application",
      },
      env: "FORTYTWO_CLIENT_SECRET",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/intra42/intra42.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
