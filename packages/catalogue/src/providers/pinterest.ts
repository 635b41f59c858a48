import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "https://developers.pinterest.com/docs/developer-tools/token-debugger/",
  checked: "2026-11",
  basis: "vendor",
};

const remove = { url: "https://www.pinterest.com/settings/security", how: "Remove the app under Security, Connected apps" };

export const pinterest = {
  id: "pinterest",
  name: "Pinterest",
  tokens: [
    {
      id: "pinterest-access-token",
      name: "access token",
      kind: "secret",
      segments: ["pina_", { chars: "base64url", length: [40, 300] }],
      grants: "read and change the user's pins, boards and ads, within the token's scopes",
      revoke: remove,
      env: "PINTEREST_ACCESS_TOKEN",
      source,
    },
    {
      id: "pinterest-refresh-token",
      name: "refresh token",
      kind: "secret",
      segments: ["pinr_", { chars: "base64url", length: [40, 500] }],
      grants: "obtain new access tokens, given the secret of the app",
      revoke: remove,
      env: "PINTEREST_REFRESH_TOKEN",
      source,
    },
  ],
} satisfies Provider;
