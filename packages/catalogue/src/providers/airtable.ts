import type { Provider } from "../types.ts";

export const airtable = {
  id: "airtable",
  name: "Airtable",
  tokens: [
    {
      id: "airtable-personal-token",
      name: "personal access token",
      kind: "secret",
      // The part before the dot is the token's identifier, harmless without the rest.
      segments: ["pat", { chars: "base62", length: 14 }, ".", { chars: "hex", length: 64 }],
      grants: "read and change the records of the bases it was given, within its scopes",
      revoke: { url: "https://airtable.com/create/tokens", how: "Delete it or regenerate it in the Builder Hub" },
      env: "AIRTABLE_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/airtablepersonalaccesstoken/airtablepersonalaccesstoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
