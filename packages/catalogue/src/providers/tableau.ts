import type { Provider } from "../types.ts";

export const tableau = {
  id: "tableau",
  name: "Tableau",
  tokens: [
    {
      id: "tableau-personal-token",
      name: "secret of a personal access token",
      kind: "secret",
      segments: [{ chars: "base64", length: 22 }, "==:", { chars: "base62", length: 32 }],
      onlyNear: ["tableau"],
      grants: "read and change workbooks and data sources as its user, with the token's name",
      revoke: {
        url: "https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm",
        how: "Revoke it under My Account Settings",
      },
      env: "TABLEAU_TOKEN_SECRET",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/tableau/tableau.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
