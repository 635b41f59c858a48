import type { Manifest } from "../manifest-types.ts";

export const slackApp = {
  id: "slack-app",
  name: "Slack app manifest",
  formats: ["json", "yaml"],
  marks: [["oauth_config.scopes"]],
  places: [
    { path: "oauth_config.scopes.bot[]", spares: ["*:history"] },
    { path: "oauth_config.scopes.bot_optional[]", spares: ["*:history"] },
    { path: "oauth_config.scopes.user[]" },
    { path: "oauth_config.scopes.user_optional[]" },
  ],
  provider: "slack",
  source: { at: "https://docs.slack.dev/reference/app-manifest", checked: "2026-11", basis: "observed" },
} satisfies Manifest;
