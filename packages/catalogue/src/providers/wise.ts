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

export const wise = {
  id: "wise",
  name: "Wise",
  tokens: [
    {
      id: "wise-api-token",
      name: "API token",
      kind: "secret",
      segments: uuid,
      names: [
        "wise_api_token",
        "wise_api_key",
        "wise_token",
        "wise_access_token",
        "wise_personal_token",
        "wise_personal_api_token",
        "transferwise_api_token",
        "transferwise_api_key",
        "transferwise_token",
        "transferwise_access_token",
        "wise_sandbox_api_token",
        "wise_live_api_token",
      ],
      grants: "read balances and statements, and send money where no further signature is asked for",
      revoke: { url: "https://wise.com/settings/api-tokens", how: "Revoke it under Settings, API tokens" },
      env: "WISE_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/transferwise/transferwise.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
