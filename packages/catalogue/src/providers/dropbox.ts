import type { Provider } from "../types.ts";

const disconnect = {
  url: "https://www.dropbox.com/account/connected_apps",
  how: "Disconnect the app, or call `/2/auth/token/revoke` with the token",
};

export const dropbox = {
  id: "dropbox",
  name: "Dropbox",
  tokens: [
    {
      id: "dropbox-access-token",
      name: "short-lived access token",
      kind: "secret",
      segments: [{ oneOf: ["sl.", "sl.u."] }, { chars: "base64url", length: [130, 1500] }],
      grants: "read and change the user's files, within the scopes of the app, for about four hours",
      revoke: disconnect,
      env: "DROPBOX_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/dropbox/dropbox.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "dropbox-long-lived-token",
      name: "refresh token or long-lived access token",
      kind: "secret",
      // Ten letters A also stand in the base64 of many a file.
      segments: [{ chars: "base64url", length: 11 }, "AAAAAAAAAA", { chars: "base64url", length: 43 }],
      onlyNear: ["dropbox"],
      grants: "read and change the user's files, within the scopes of the app, until it is revoked",
      revoke: disconnect,
      env: "DROPBOX_REFRESH_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "dropbox-app-secret",
      name: "app secret",
      kind: "secret",
      segments: [{ chars: "base36", length: 15 }],
      names: [
        "dropbox_app_secret",
        "dropbox_client_secret",
        "dropbox_secret",
        "dropbox_appsecret",
        "dropbox_secret_key",
        "dropbox_consumer_secret",
        "auth_dropbox_secret",
      ],
      grants: "pose as the app and exchange authorization codes and refresh tokens of its users",
      revoke: {
        url: "https://www.dropbox.com/developers/apps",
        how: "Choose the app and delete it, or ask the support to reset the secret",
      },
      env: "DROPBOX_APP_SECRET",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
