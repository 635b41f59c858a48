import type { Provider } from "../types.ts";

export const frameIo = {
  id: "frame-io",
  name: "Frame.io",
  tokens: [
    {
      id: "frame-io-developer-token",
      name: "developer token",
      kind: "secret",
      segments: ["fio-u-", { chars: "base64url", length: 64 }],
      grants: "read and change its user's projects and videos, within the token's scopes",
      revoke: { url: "https://developer.frame.io/app/tokens", how: "Delete it under Tokens of the developer site" },
      env: "FRAMEIO_TOKEN",
      source: { at: "gitleaks/gitleaks config/gitleaks.toml", checked: "2026-12", basis: "observed" },
    },
  ],
} satisfies Provider;
