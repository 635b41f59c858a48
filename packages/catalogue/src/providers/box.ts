import type { Provider } from "../types.ts";

// `box` ends many a word, and `dropbox.com` ends like the vendor's host, so only these tell that Box is meant.
const nearby = [
  "boxAppSettings",
  "api.box.com",
  "account.box.com",
  "app.box.com",
  "box-node-sdk",
  "box-typescript-sdk",
  "boxsdk",
  "box_sdk",
  "box_enterprise_id",
  "box_developer_token",
];

export const box = {
  id: "box",
  name: "Box",
  tokens: [
    {
      id: "box-client-secret",
      name: "client secret of an app",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: ["box_client_secret", "client_secret"],
      onlyNear: nearby,
      grants: "pose as the app and, with server authentication, read and change the enterprise's files",
      revoke: {
        url: "https://app.box.com/developers/console",
        how: "Choose the app, then reset the client secret under Configuration",
      },
      env: "BOX_CLIENT_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/boxoauth/boxoauth.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "box-developer-token",
      name: "developer token",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: ["box_developer_token", "box_dev_token", "box_access_token"],
      onlyNear: nearby,
      grants: "read and change the developer's files for an hour",
      revoke: {
        url: "https://app.box.com/developers/console",
        how: "Choose the app, then revoke the developer token under Configuration",
      },
      env: "BOX_DEVELOPER_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/box/box.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
