import type { Provider } from "../types.ts";

const revoke = {
  url: "https://app.recurly.com/go/integrations/api_keys",
  how: "Delete the key, or generate another, under Integrations, API Credentials",
};

export const recurly = {
  id: "recurly",
  name: "Recurly",
  tokens: [
    {
      id: "recurly-private-key",
      name: "private API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "recurly_api_key",
        "recurly_apikey",
        "recurly_private_key",
        "recurly_private_api_key",
        "recurly_key",
        "recurly_secret",
        "recurly_secret_key",
        "recurly_api_secret",
        "recurly_api_token",
        "recurly_sandbox_api_key",
        "recurly_production_api_key",
      ],
      calls: [{ name: "recurly.Client", argument: 0 }],
      grants: "bill and refund customers, change subscriptions and read both",
      revoke,
      env: "RECURLY_API_KEY",
      source: { at: "https://recurly.com/developers/api/", checked: "2026-11", basis: "observed" },
    },
    {
      id: "recurly-public-key",
      name: "public API key",
      kind: "publishable",
      segments: ["ewr1-", { chars: "base64url", length: 22 }],
      onlyNear: ["recurly"],
      grants: "turn cards into tokens in a browser, which is what it is for",
      revoke,
      env: "RECURLY_PUBLIC_KEY",
      source: { at: "recurly/recurly-js test/e2e/support/helpers.js", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
