import type { Provider } from "../types.ts";

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

export const plaid = {
  id: "plaid",
  name: "Plaid",
  tokens: [
    {
      id: "plaid-access-token",
      name: "access token",
      kind: "secret",
      segments: ["access-", { oneOf: ["sandbox-", "development-", "production-"] }, ...uuid],
      grants: "read the accounts and transactions of the bank login it stands for, given the client's secret",
      revoke: {
        url: "https://plaid.com/docs/api/items/",
        how: "Invalidate it with `/item/access_token/invalidate`, or remove the item with `/item/remove`",
      },
      env: "PLAID_ACCESS_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "plaid-processor-token",
      name: "processor token",
      kind: "secret",
      segments: ["processor-", { oneOf: ["sandbox-", "development-", "production-"] }, ...uuid],
      grants: "let a payment partner read and debit the bank account it stands for",
      revoke: { url: "https://plaid.com/docs/api/processors/", how: "Remove the item it was made from with `/item/remove`" },
      env: "PLAID_PROCESSOR_TOKEN",
      source: { at: "https://plaid.com/docs/api/processors/", checked: "2026-11", basis: "observed" },
    },
    {
      id: "plaid-secret",
      name: "client secret",
      kind: "secret",
      segments: [{ chars: "hex", length: 30 }],
      names: [
        "plaid_secret",
        "plaid_secret_key",
        "plaid_client_secret",
        "plaid_api_secret",
        "plaid_secret_sandbox",
        "plaid_secret_development",
        "plaid_secret_production",
        "plaid_sandbox_secret",
        "plaid_development_secret",
        "plaid_production_secret",
        "plaid_api_key",
      ],
      grants: "call Plaid as the client and so read every linked bank account whose access token is known",
      revoke: { url: "https://dashboard.plaid.com/developers/keys", how: "Rotate it under Developers, Keys" },
      env: "PLAID_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/plaidkey/plaidkey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
