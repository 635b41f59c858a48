import type { Provider, Source } from "../types.ts";

const service: Source = {
  at: "medusajs/medusa packages/modules/api-key/src/services/api-key-module-service.ts",
  checked: "2026-11",
  basis: "code",
};

export const medusa = {
  id: "medusa",
  name: "Medusa",
  tokens: [
    {
      id: "medusa-secret-key",
      name: "secret API key",
      kind: "secret",
      segments: ["sk_", { chars: "hex", length: 64 }],
      onlyNear: ["medusa"],
      grants: "use the Admin API of the shop as the user who made it",
      revoke: {
        url: "https://docs.medusajs.com/user-guide/settings/developer/secret-api-keys",
        how: "Revoke it in the admin under Settings, Secret API Keys",
      },
      env: "MEDUSA_API_KEY",
      source: service,
    },
    {
      id: "medusa-publishable-key",
      name: "publishable API key",
      kind: "publishable",
      segments: ["pk_", { chars: "hex", length: 64 }],
      onlyNear: ["medusa"],
      grants: "read the sales channels it names from a storefront, which is what it is for",
      revoke: {
        url: "https://docs.medusajs.com/user-guide/settings/developer/publishable-api-keys",
        how: "Revoke it in the admin under Settings, Publishable API Keys",
      },
      env: "MEDUSA_PUBLISHABLE_KEY",
      source: service,
    },
  ],
} satisfies Provider;
