import type { Provider } from "../types.ts";

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
} satisfies Provider;
