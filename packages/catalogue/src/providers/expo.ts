import type { Provider } from "../types.ts";

export const expo = {
  id: "expo",
  name: "Expo",
  tokens: [
    {
      id: "expo-access-token",
      name: "personal or robot access token",
      kind: "secret",
      segments: [{ chars: "base64url", length: 40 }],
      names: ["expo_token", "expo_access_token", "eas_token", "expo_robot_token"],
      grants: "build, submit and update the apps of the account and read their credentials",
      revoke: { url: "https://expo.dev/settings/access-tokens", how: "Delete it under Access tokens" },
      env: "EXPO_TOKEN",
      source: { at: "https://docs.expo.dev/accounts/programmatic-access/", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
