import type { Provider } from "../types.ts";

export const monday = {
  id: "monday",
  name: "monday.com",
  tokens: [
    {
      id: "monday-api-token",
      name: "API token",
      kind: "secret",
      // A JWT whose claims begin with "tid":.
      segments: [
        "eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOj",
        { chars: "base64url", length: [100, 400] },
        ".",
        { chars: "base64url", length: 43 },
      ],
      grants: "read and change the boards, items and updates its user can",
      revoke: {
        url: "https://developer.monday.com/api-reference/docs/authentication",
        how: "Regenerate it under Developers, My access tokens",
      },
      env: "MONDAY_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/monday/monday.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
