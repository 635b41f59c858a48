import type { Provider, Source } from "../types.ts";

const scopes: Source = { at: "https://developer.wordpress.com/docs/oauth2/", checked: "2026-11", basis: "vendor" };

export const wordpress = {
  id: "wordpress",
  name: "WordPress.com",
  tokens: [],
  oauth: {
    hosts: ["public-api.wordpress.com/oauth2"],
    separator: " ",
    packages: ["passport-wordpress", "next-auth/providers/wordpress", "@auth/core/providers/wordpress"],
    names: ["wordpress"],
    scopes: [
      {
        scope: "global",
        level: "full",
        grants: "every site of the account",
        narrower: ["auth", "posts"],
        source: scopes,
      },
      {
        scope: "users",
        level: "admin",
        grants: "reading and changing the users of the site",
        narrower: [],
        source: scopes,
      },
      { scope: "auth", level: "narrow", grants: "signing the user in", narrower: [], source: scopes },
      { scope: "posts", level: "narrow", grants: "reading and changing posts", narrower: [], source: scopes },
    ],
    source: scopes,
  },
} satisfies Provider;
