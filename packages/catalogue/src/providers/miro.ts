import type { Provider } from "../types.ts";

const revoke = {
  url: "https://miro.com/app/settings/user-profile/apps",
  how: "Uninstall the app, or get a new token in its settings",
};

const grants = "read and change the boards the app was granted";

export const miro = {
  id: "miro",
  name: "Miro",
  tokens: [
    {
      id: "miro-access-token",
      name: "access or refresh token",
      kind: "secret",
      // The base64 of {"miro.origin":"…"} and the old form of the token.
      segments: ["eyJtaXJvLm9yaWdpbiI6I", { chars: "base64url", length: 9 }, "_", { chars: "base64url", length: 27 }],
      grants,
      revoke,
      env: "MIRO_ACCESS_TOKEN",
      source: { at: "https://developers.miro.com/docs/getting-started-with-oauth", checked: "2026-11", basis: "observed" },
    },
    {
      id: "miro-legacy-token",
      name: "access token without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "base64url", length: 27 }],
      names: ["miro_access_token", "miro_token", "miro_api_token", "miro_oauth_token", "miro_refresh_token"],
      grants,
      revoke,
      env: "MIRO_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/miro/miro.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
