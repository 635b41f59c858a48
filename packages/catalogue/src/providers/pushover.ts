import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "https://search.r-project.org/CRAN/refmans/pushoverr/html/set_pushover_app.html",
  checked: "2026-11",
  basis: "observed",
};

export const pushover = {
  id: "pushover",
  name: "Pushover",
  tokens: [
    {
      id: "pushover-app-token",
      name: "application API token",
      kind: "secret",
      segments: [{ chars: "base62", length: 30 }],
      names: [
        "pushover_token",
        "pushover_api_token",
        "pushover_app_token",
        "pushover_application_token",
        "pushover_api_key",
        "pushover_app_key",
      ],
      grants: "send notifications as the application to every user whose key is known",
      revoke: { url: "https://pushover.net/", how: "Choose the application, then regenerate its token" },
      env: "PUSHOVER_TOKEN",
      source,
    },
    {
      id: "pushover-user-key",
      name: "user key",
      kind: "secret",
      segments: [{ chars: "base62", length: 30 }],
      names: ["pushover_user_key", "pushover_user", "pushover_user_token", "pushover_group_key", "pushover_userkey"],
      grants: "send the user notifications that make a noise, given any application's token",
      revoke: { url: "https://support.pushover.net/", how: "Ask the support to change the user key" },
      env: "PUSHOVER_USER",
      source,
    },
  ],
} satisfies Provider;
