import type { Provider } from "../types.ts";

export const pushbullet = {
  id: "pushbullet",
  name: "Pushbullet",
  tokens: [
    {
      id: "pushbullet-access-token",
      name: "access token",
      kind: "secret",
      segments: ["o.", { chars: "base62", length: 32 }],
      names: [
        "pushbullet_access_token",
        "pushbullet_api_key",
        "pushbullet_apikey",
        "pushbullet_token",
        "pushbullet_api_token",
        "pushbullet_key",
        "pushbullet_api",
      ],
      grants: "read the user's pushes, mirrored notifications and text messages, and send to the user's devices",
      revoke: {
        url: "https://www.pushbullet.com/#settings/account",
        how: "Reset all access tokens under Settings, Account",
      },
      env: "PUSHBULLET_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/pushbulletapikey/pushbulletapikey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
