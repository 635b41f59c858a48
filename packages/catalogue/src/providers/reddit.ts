import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://github.com/reddit-archive/reddit/wiki/OAuth2",
  checked: "2026-11",
  basis: "vendor",
};

export const reddit = {
  id: "reddit",
  name: "Reddit",
  tokens: [
    {
      id: "reddit-client-secret",
      name: "client secret of an app",
      kind: "secret",
      segments: [{ chars: "base64url", length: [27, 30] }],
      names: [
        "reddit_client_secret",
        "reddit_secret",
        "reddit_app_secret",
        "reddit_api_secret",
        "reddit_oauth_client_secret",
        "praw_client_secret",
        "auth_reddit_secret",
      ],
      grants: "pose as the app and, for a script, act as its developer when the password is known",
      revoke: { url: "https://www.reddit.com/prefs/apps", how: "Delete the app and create a new one" },
      env: "REDDIT_CLIENT_SECRET",
      source: {
        at: "https://github.com/praw-dev/praw/blob/v4.3.0/docs/getting_started/authentication.rst",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["www.reddit.com/api/v1/authorize", "www.reddit.com/api/v1/access_token", "old.reddit.com/api/v1/authorize"],
    separator: " ",
    packages: ["snoowrap", "passport-reddit", "next-auth/providers/reddit", "@auth/core/providers/reddit"],
    names: ["reddit"],
    scopes: [
      { scope: "*", level: "full", grants: "every scope at once", narrower: ["identity", "read"], source: scopes },
      {
        scope: "account",
        level: "admin",
        grants: "changing the user's preferences",
        narrower: ["identity"],
        source: scopes,
      },
      { scope: "modothers", level: "admin", grants: "making and removing moderators", narrower: [], source: scopes },
      {
        scope: "modconfig",
        level: "admin",
        grants: "changing the settings of communities",
        narrower: [],
        source: scopes,
      },
      {
        scope: "privatemessages",
        level: "sensitive",
        grants: "reading and sending private messages",
        narrower: [],
        source: scopes,
      },
      {
        scope: "modmail",
        level: "sensitive",
        grants: "reading and answering mail to moderators",
        narrower: [],
        source: scopes,
      },
      { scope: "identity", level: "narrow", grants: "the user's name and karma", narrower: [], source: scopes },
      { scope: "read", level: "narrow", grants: "reading posts and comments", narrower: [], source: scopes },
    ],
    source: scopes,
  },
} satisfies Provider;
