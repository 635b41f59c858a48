import type { Provider, Source } from "../types.ts";

// The first part is a public identifier, harmless without the second.
const rest = [".", { chars: "base32", length: 24 }, ".", { chars: "base32", length: 64 }] as const;

const format: Source = {
  at: "https://docs.dynatrace.com/docs/shortlink/api-authentication",
  checked: "2026-11",
  basis: "vendor",
};

export const dynatrace = {
  id: "dynatrace",
  name: "Dynatrace",
  tokens: [
    {
      id: "dynatrace-api-token",
      name: "access token",
      kind: "secret",
      segments: ["dt0c01", ...rest],
      grants: "read or write the environment's monitoring data and settings, within the token's scopes",
      revoke: {
        url: "https://docs.dynatrace.com/docs/shortlink/token",
        how: "Delete it under Access Tokens of the environment",
      },
      env: "DT_API_TOKEN",
      source: format,
    },
    {
      id: "dynatrace-account-token",
      name: "platform token, OAuth client secret or account API token",
      kind: "secret",
      segments: ["dt0s", { chars: "digits", length: 2 }, ...rest],
      grants: "use the account's platform services or manage its users, within what was granted to the token or client",
      revoke: {
        url: "https://docs.dynatrace.com/docs/shortlink/access-tokens-and-oauth-clients",
        how: "Delete it in Account Management under Identity & access management",
      },
      env: "DT_PLATFORM_TOKEN",
      source: format,
    },
  ],
} satisfies Provider;
