import type { Provider } from "../types.ts";

const names = [
  "rollbar_access_token",
  "rollbar_server_token",
  "rollbar_server_access_token",
  "rollbar_server_item_token",
  "rollbar_post_server_item",
  "rollbar_server_item_access_token",
  "rollbar_token",
  "rollbar_api_key",
  "rollbar_account_access_token",
  "rollbar_write_token",
  "rollbar_read_token",
];

const grants = "report errors in the project's name or, within its scope, read them and change the project";

const revoke = {
  url: "https://docs.rollbar.com/docs/access-tokens",
  how: "Disable it under Project Access Tokens, or Account Access Tokens, in the settings",
};

export const rollbar = {
  id: "rollbar",
  name: "Rollbar",
  tokens: [
    {
      id: "rollbar-access-token",
      name: "access token",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names,
      grants,
      revoke,
      env: "ROLLBAR_ACCESS_TOKEN",
      source: { at: "rollbar/rollbar.js examples/include_custom_object.html", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
