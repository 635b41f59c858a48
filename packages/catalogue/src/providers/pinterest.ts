import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "https://developers.pinterest.com/docs/developer-tools/token-debugger/",
  checked: "2026-11",
  basis: "vendor",
};

const remove = { url: "https://www.pinterest.com/settings/security", how: "Remove the app under Security, Connected apps" };

const scopes: Source = {
  at: "https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/",
  checked: "2026-11",
  basis: "vendor",
};

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
  oauth: {
    hosts: ["www.pinterest.com/oauth", "api.pinterest.com/v5/oauth/token"],
    separator: ",",
    packages: [
      "passport-pinterest",
      "passport-pinterest-oauth",
      "next-auth/providers/pinterest",
      "@auth/core/providers/pinterest",
    ],
    names: ["pinterest"],
    scopes: [
      {
        scope: "ads:write",
        level: "write-all",
        grants: "changing ad accounts and campaigns",
        narrower: ["ads:read"],
        source: scopes,
      },
      {
        scope: "biz_access:write",
        level: "admin",
        grants: "changing who may use the business",
        narrower: ["biz_access:read"],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "billing:write",
        level: "admin",
        grants: "changing how the business pays",
        narrower: ["billing:read"],
        source: scopes,
      },
      {
        scope: "boards:write_secret",
        level: "sensitive",
        grants: "changing secret boards",
        narrower: ["boards:write"],
        source: scopes,
      },
      { scope: "ads:read", level: "narrow", grants: "reading ad accounts", narrower: [], source: scopes },
      {
        scope: "biz_access:read",
        level: "narrow",
        grants: "reading who may use the business",
        narrower: [],
        source: scopes,
      },
      { scope: "billing:read", level: "narrow", grants: "reading how the business pays", narrower: [], source: scopes },
      { scope: "boards:write", level: "narrow", grants: "changing public boards", narrower: [], source: scopes },
    ],
    source: scopes,
  },
} satisfies Provider;
