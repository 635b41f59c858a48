import type { Provider } from "../types.ts";

export const pagarme = {
  id: "pagarme",
  name: "Pagar.me",
  tokens: [
    {
      id: "pagarme-api-key",
      name: "API key (version 4)",
      kind: "secret",
      segments: [{ oneOf: ["ak_live_", "ak_test_"] }, { chars: "base62", length: 30 }],
      grants: "charge and refund customers and move the balance of the account",
      revoke: { url: "https://docs.pagar.me/v4/docs/chaves-de-acesso", how: "Ask for new keys in the dashboard's settings" },
      env: "PAGARME_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/pagarme/pagarme.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
