import type { Provider, Source } from "../types.ts";

const uuid = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
] as const;

const source: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/postmark/postmark.go",
  checked: "2026-11",
  basis: "observed",
};

export const postmark = {
  id: "postmark",
  name: "Postmark",
  tokens: [
    {
      id: "postmark-server-token",
      name: "server API token",
      kind: "secret",
      segments: uuid,
      names: [
        "postmark_server_token",
        "postmark_server_api_token",
        "postmark_api_token",
        "postmark_api_key",
        "postmark_token",
        "postmark_key",
        "postmark_smtp_token",
      ],
      calls: [{ name: "ServerClient", argument: 0 }],
      onlyNear: ["postmark"],
      grants: "send mail through the server and read its messages, recipients and bounces",
      revoke: {
        url: "https://account.postmarkapp.com/servers",
        how: "Choose the server, then add a new token and delete the old one under API Tokens",
      },
      env: "POSTMARK_SERVER_TOKEN",
      source,
    },
    {
      id: "postmark-account-token",
      name: "account API token",
      kind: "secret",
      segments: uuid,
      names: ["postmark_account_token", "postmark_account_api_token", "postmark_account_key"],
      calls: [{ name: "postmark.AccountClient", argument: 0 }],
      grants: "create and delete servers and sending domains and read every server's tokens",
      revoke: {
        url: "https://account.postmarkapp.com/api_tokens",
        how: "Add a new token and delete the old one under API Tokens of the account",
      },
      env: "POSTMARK_ACCOUNT_TOKEN",
      source,
    },
  ],
  webhook: {
    headers: ["authorization"],
    scheme: "basic",
    signed: "nothing: user and password of the address stand in the header",
    delivery: { field: "MessageID" },
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(authorization).digest(), createHash("sha256").update(expected).digest())',
    clues: {
      events: ["RecordType", "SpamComplaint", "SubscriptionChange", "MessageStream"],
      env: ["POSTMARK_WEBHOOK_TOKEN", "POSTMARK_WEBHOOK_PASSWORD"],
    },
    source: { at: "https://postmarkapp.com/developer/webhooks/webhooks-overview", checked: "2026-11", basis: "vendor" },
  },
} satisfies Provider;
