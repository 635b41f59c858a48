import type { Provider } from "../types.ts";

const debugToken = {
  url: "https://developers.facebook.com/tools/debug/accesstoken/",
  how: "Remove the app or the system user's token under Business integrations, or change the user's password",
};

const resetSecret = {
  url: "https://developers.facebook.com/apps/",
  how: "Choose the app, then reset the app secret under App settings, Basic",
};

export const facebook = {
  id: "facebook",
  name: "Meta (Facebook)",
  tokens: [
    {
      id: "facebook-access-token",
      name: "access token (user, page or system user)",
      kind: "secret",
      segments: ["EAA", { chars: "base62", length: [100, 500] }],
      grants: "act as the user, page or business: post, read messages, spend on ads, within the token's permissions",
      revoke: debugToken,
      env: "FACEBOOK_ACCESS_TOKEN",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "facebook-instagram-token",
      name: "Instagram access token",
      kind: "secret",
      segments: ["IGQVJ", { chars: "base64url", length: [100, 400] }],
      grants: "read and publish as the Instagram account, within the token's permissions",
      revoke: debugToken,
      env: "INSTAGRAM_ACCESS_TOKEN",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "facebook-app-token",
      name: "app access token",
      kind: "secret",
      segments: [{ chars: "digits", length: [13, 17] }, "|", { chars: "base64url", length: [24, 40] }],
      names: [
        "facebook_app_access_token",
        "facebook_app_token",
        "facebook_access_token",
        "facebook_token",
        "fb_app_access_token",
        "fb_app_token",
        "fb_access_token",
        "meta_app_access_token",
        "meta_access_token",
      ],
      grants: "change the settings of the app and read what its users gave it",
      revoke: resetSecret,
      env: "FACEBOOK_APP_ACCESS_TOKEN",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "facebook-app-secret",
      name: "app secret",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "facebook_app_secret",
        "facebook_client_secret",
        "facebook_secret",
        "fb_app_secret",
        "fb_client_secret",
        "meta_app_secret",
        "meta_client_secret",
        "instagram_app_secret",
        "instagram_client_secret",
        "whatsapp_app_secret",
        "auth_facebook_secret",
        "auth_instagram_secret",
      ],
      grants: "pose as the app, make its access tokens, and forge its webhooks",
      revoke: resetSecret,
      env: "FACEBOOK_APP_SECRET",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
