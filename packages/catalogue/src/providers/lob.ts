import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
  checked: "2026-11",
  basis: "observed",
};

const rollKey = { url: "https://dashboard.lob.com/settings/api-keys", how: "Roll it under Settings, API Keys" };

export const lob = {
  id: "lob",
  name: "Lob",
  tokens: [
    {
      id: "lob-live-key",
      name: "live secret key",
      kind: "secret",
      segments: ["live_", { chars: "hex", length: 35 }],
      grants: "send letters, checks and postcards at the account's cost and read its addresses",
      revoke: rollKey,
      env: "LOB_API_KEY",
      source,
    },
    {
      id: "lob-test-key",
      name: "test secret key",
      kind: "secret",
      segments: ["test_", { chars: "hex", length: 35 }],
      grants: "read and change everything in the test environment",
      revoke: rollKey,
      env: "LOB_API_KEY",
      source,
    },
    {
      id: "lob-publishable-key",
      name: "publishable key",
      kind: "publishable",
      segments: [{ oneOf: ["live_pub_", "test_pub_"] }, { chars: "hex", length: 31 }],
      grants: "check addresses from a browser, which is what it is for",
      revoke: rollKey,
      env: "LOB_PUBLISHABLE_KEY",
      source,
    },
  ],
} satisfies Provider;
