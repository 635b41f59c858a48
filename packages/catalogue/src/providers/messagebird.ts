import type { Provider } from "../types.ts";

export const messagebird = {
  id: "messagebird",
  name: "MessageBird",
  tokens: [
    {
      id: "messagebird-access-key",
      name: "access key",
      kind: "secret",
      segments: [{ chars: "base62", length: 25 }],
      names: [
        "messagebird_api_key",
        "messagebird_apikey",
        "messagebird_access_key",
        "messagebird_accesskey",
        "messagebird_token",
        "messagebird_key",
        "messagebird_live_api_key",
        "messagebird_live_key",
        "message_bird_api_key",
        "message_bird_access_key",
      ],
      calls: [{ name: "messagebird.Client", argument: 0 }, { name: "messagebird.initClient", argument: 0 }],
      grants: "send messages and calls at the account's cost and read its contacts and conversations",
      revoke: {
        url: "https://dashboard.messagebird.com/en/developers/access",
        how: "Delete it under Developers, API access",
      },
      env: "MESSAGEBIRD_API_KEY",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
