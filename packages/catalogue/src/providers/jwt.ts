import type { Provider } from "../types.ts";

export const jwt = {
  id: "jwt",
  name: "JWT",
  tokens: [
    {
      id: "jwt-signed-token",
      name: "signed token",
      kind: "secret",
      // Header, claims and signature; a JSON object in base64 begins with `eyJ`.
      segments: [
        "eyJ",
        { chars: "base64url", length: [10, 400] },
        ".eyJ",
        { chars: "base64url", length: [8, 6_000] },
        ".",
        { chars: "base64url", length: [40, 1_100] },
      ],
      structure: "jwt",
      grants: "act as whom it was issued for until it expires, wherever its issuer is trusted",
      revoke: {
        url: "https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4",
        how: "End the session or delete the API key it stands for; if it does not expire, change the key that signed it",
      },
      env: "ACCESS_TOKEN",
      source: { at: "https://www.rfc-editor.org/rfc/rfc7519#section-3", checked: "2026-11", basis: "vendor" },
    },
  ],
} satisfies Provider;
