import type { Provider, Source } from "../types.ts";

const observed: Source = { at: "https://docs.xendit.co/docs/api-keys", checked: "2026-11", basis: "observed" };

const revoke = {
  url: "https://dashboard.xendit.co/settings/developers#api-keys",
  how: "Delete it under Settings, Developers, API Keys",
};

export const xendit = {
  id: "xendit",
  name: "Xendit",
  tokens: [
    {
      id: "xendit-secret-key",
      name: "secret key",
      kind: "secret",
      segments: ["xnd_", { oneOf: ["production_", "development_"] }, { chars: "base64", length: [40, 72] }],
      grants: "take payments, pay out the balance and read transactions within the permissions of the key",
      revoke,
      env: "XENDIT_SECRET_KEY",
      source: observed,
    },
    {
      id: "xendit-public-key",
      name: "public key",
      kind: "publishable",
      segments: ["xnd_public_", { oneOf: ["production_", "development_"] }, { chars: "base64", length: [40, 72] }],
      grants: "turn cards into tokens in a browser, which is what it is for",
      revoke,
      env: "XENDIT_PUBLIC_KEY",
      source: observed,
    },
  ],
} satisfies Provider;
