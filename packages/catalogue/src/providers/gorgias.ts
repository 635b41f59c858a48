import type { Provider, Source } from "../types.ts";

const scopes: Source = { at: "https://developers.gorgias.com/docs/oauth2-scopes", checked: "2026-11", basis: "vendor" };

export const gorgias = {
  id: "gorgias",
  name: "Gorgias",
  tokens: [],
  oauth: {
    hosts: ["*.gorgias.com/oauth/authorize", "*.gorgias.com/oauth/token"],
    separator: " ",
    packages: [],
    names: ["gorgias"],
    scopes: [
      {
        scope: "write:all",
        level: "full",
        grants: "changing everything in the helpdesk",
        narrower: ["tickets:read", "users:read"],
        source: scopes,
      },
      {
        scope: "account:write",
        level: "admin",
        grants: "changing the account and its owner",
        narrower: ["account:read"],
        source: scopes,
      },
      { scope: "tickets:read", level: "narrow", grants: "reading tickets", narrower: [], source: scopes },
      { scope: "users:read", level: "narrow", grants: "reading users", narrower: [], source: scopes },
      { scope: "account:read", level: "narrow", grants: "reading the account", narrower: [], source: scopes },
    ],
    source: scopes,
  },
} satisfies Provider;
