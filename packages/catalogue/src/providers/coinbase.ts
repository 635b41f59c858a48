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

const commerce: Source = {
  at: "https://docs.cdp.coinbase.com/commerce/introduction/welcome",
  checked: "2026-11",
  basis: "observed",
};

export const coinbase = {
  id: "coinbase",
  name: "Coinbase",
  tokens: [
    {
      id: "coinbase-api-secret",
      name: "secret of an Ed25519 or Exchange API key",
      kind: "secret",
      segments: [{ chars: "base64", length: 86 }, "=="],
      names: [
        "cdp_api_key_secret",
        "cdp_api_secret",
        "cdp_key_secret",
        "cdp_secret_api_key",
        "coinbase_api_secret",
        "coinbase_secret",
        "coinbase_api_key_secret",
        "coinbase_secret_key",
        "coinbase_pro_api_secret",
        "coinbase_pro_secret",
        "coinbase_exchange_api_secret",
        "coinbase_private_key",
      ],
      grants: "trade, move funds or read balances within the permissions of the key",
      revoke: {
        url: "https://portal.cdp.coinbase.com/projects/api-keys",
        how: "Delete the key under API Keys in the CDP Portal",
      },
      env: "CDP_API_KEY_SECRET",
      source: { at: "coinbase/cdp-sdk go/auth/jwt.go", checked: "2026-11", basis: "code" },
    },
    {
      id: "coinbase-wallet-secret",
      name: "wallet secret",
      kind: "secret",
      // The beginning is that of every P-256 key in PKCS #8.
      segments: ["MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg", { chars: "base64", length: 136 }],
      names: ["cdp_wallet_secret", "coinbase_wallet_secret", "cdp_wallet_secret_key"],
      grants: "sign transactions with every server wallet of the project and so empty them",
      revoke: {
        url: "https://portal.cdp.coinbase.com/products/server-wallets",
        how: "Rotate it under Server Wallets in the CDP Portal",
      },
      env: "CDP_WALLET_SECRET",
      source: { at: "coinbase/cdp-sdk go/auth/jwt.go", checked: "2026-11", basis: "code" },
    },
    {
      id: "coinbase-legacy-api-secret",
      name: "secret of a legacy API key",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: ["coinbase_api_secret", "coinbase_secret", "coinbase_secret_key", "coinbase_client_secret"],
      grants: "use the wallets of the account within the permissions of the key",
      revoke: { url: "https://www.coinbase.com/settings/api", how: "Delete the key under Settings, API" },
      env: "COINBASE_API_SECRET",
      source: { at: "mongodb/kingfisher data/rules/coinbase.yml", checked: "2026-11", basis: "observed" },
    },
    {
      id: "coinbase-commerce-key",
      name: "API key of Coinbase Commerce",
      kind: "secret",
      segments: uuid,
      names: ["coinbase_commerce_api_key", "coinbase_commerce_key", "coinbase_commerce_api_token"],
      grants: "create charges and read the payments and customers of the shop",
      revoke: { url: "https://beta.commerce.coinbase.com/settings/security", how: "Delete it under Settings, Security" },
      env: "COINBASE_COMMERCE_API_KEY",
      source: commerce,
    },
    {
      id: "coinbase-commerce-webhook-secret",
      name: "webhook shared secret of Coinbase Commerce",
      kind: "secret",
      segments: uuid,
      names: [
        "coinbase_commerce_webhook_secret",
        "coinbase_webhook_secret",
        "coinbase_commerce_shared_secret",
        "coinbase_webhook_shared_secret",
        "coinbase_commerce_webhook_shared_secret",
      ],
      grants: "send the shop payment events that look as if they came from Coinbase",
      revoke: {
        url: "https://beta.commerce.coinbase.com/settings/notifications",
        how: "Ask for a new shared secret under Settings, Notifications",
      },
      env: "COINBASE_COMMERCE_WEBHOOK_SECRET",
      source: { at: "coinbase/coinbase-commerce-node test/testWebhook.spec.js", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
