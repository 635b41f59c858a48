import type { Provider } from "../types.ts";

export const pusher = {
  id: "pusher",
  name: "Pusher",
  tokens: [
    {
      id: "pusher-app-secret",
      name: "Channels app secret",
      kind: "secret",
      segments: [{ chars: "base36", length: 20 }],
      names: [
        "pusher_app_secret",
        "pusher_secret",
        "pusher_secret_key",
        "pusher_api_secret",
        "pusher_channels_secret",
        "pusher_app_secret_key",
        "pusher_channels_app_secret",
      ],
      calls: [{ name: "pusher.Pusher", argument: 2 }],
      grants: "publish to every channel of the app, let anyone into private channels, and forge its webhooks",
      revoke: {
        url: "https://dashboard.pusher.com/",
        how: "Choose the app, then create new app keys and delete the old ones under App Keys",
      },
      env: "PUSHER_APP_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/pusherchannelkey/pusherchannelkey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
