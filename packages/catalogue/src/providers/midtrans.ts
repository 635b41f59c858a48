import type { Provider, Source } from "../types.ts";

const example: Source = {
  at: "Midtrans/midtrans-nodejs-client examples/expressApp/app.js",
  checked: "2026-11",
  basis: "code",
};

const revoke = {
  url: "https://dashboard.midtrans.com/settings/access-keys",
  how: "Ask Midtrans' support for new keys; they cannot be changed under Settings, Access Keys",
};

export const midtrans = {
  id: "midtrans",
  name: "Midtrans",
  tokens: [
    {
      id: "midtrans-server-key",
      name: "server key",
      kind: "secret",
      segments: [{ oneOf: ["Mid-server-", "SB-Mid-server-"] }, { chars: "base64url", length: 24 }],
      grants: "charge, refund and cancel transactions of the merchant and forge its notifications",
      revoke,
      env: "MIDTRANS_SERVER_KEY",
      source: example,
    },
    {
      id: "midtrans-client-key",
      name: "client key",
      kind: "publishable",
      segments: [{ oneOf: ["Mid-client-", "SB-Mid-client-"] }, { chars: "base64url", length: 16 }],
      grants: "turn cards into tokens in a browser, which is what it is for",
      revoke,
      env: "MIDTRANS_CLIENT_KEY",
      source: example,
    },
  ],
} satisfies Provider;
