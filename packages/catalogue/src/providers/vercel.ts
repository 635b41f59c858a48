import type { Provider } from "../types.ts";

const deleteToken = {
  url: "https://vercel.com/account/settings/tokens",
  how: "Delete it under Tokens in the account settings",
};

const body = { chars: "base62", length: 56 } as const;

export const vercel = {
  id: "vercel",
  name: "Vercel",
  tokens: [
    {
      id: "vercel-access-token",
      name: "personal access token",
      kind: "secret",
      segments: ["vcp_", body],
      grants: "deploy to the account's projects and read their environment variables",
      revoke: deleteToken,
      env: "VERCEL_TOKEN",
      source: { at: "Samsung/CredSweeper credsweeper/rules/config.yaml", checked: "2026-11", basis: "observed" },
    },
    {
      id: "vercel-integration-token",
      name: "integration token",
      kind: "secret",
      segments: ["vci_", body],
      grants: "do in the installing team's projects what the integration was allowed",
      revoke: {
        url: "https://vercel.com/dashboard/integrations",
        how: "Remove the installation, or rotate the token in the integration console",
      },
      env: "VERCEL_INTEGRATION_TOKEN",
      source: { at: "betterleaks/betterleaks config/betterleaks.toml", checked: "2026-11", basis: "observed" },
    },
    {
      id: "vercel-app-token",
      name: "app access or refresh token",
      kind: "secret",
      segments: [{ oneOf: ["vca_", "vcr_"] }, body],
      grants: "act for the person who signed in to the app",
      revoke: {
        url: "https://vercel.com/account/settings/authorized-apps",
        how: "Remove the app from the authorized apps",
      },
      env: "VERCEL_TOKEN",
      source: { at: "betterleaks/betterleaks config/betterleaks.toml", checked: "2026-11", basis: "observed" },
    },
    {
      id: "vercel-api-key",
      name: "AI Gateway API key",
      kind: "secret",
      segments: ["vck_", body],
      grants: "run models on the team's credit",
      revoke: { url: "https://vercel.com/d?to=/%5Bteam%5D/~/ai/api-keys", how: "Delete it under AI Gateway, API keys" },
      env: "AI_GATEWAY_API_KEY",
      source: { at: "betterleaks/betterleaks config/betterleaks.toml", checked: "2026-11", basis: "observed" },
    },
    {
      id: "vercel-legacy-token",
      name: "access token without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "base62", length: 24 }],
      names: ["vercel_token", "vercel_api_token", "vercel_access_token"],
      grants: "deploy to the account's projects and read their environment variables",
      revoke: deleteToken,
      env: "VERCEL_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/vercel/vercel.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "vercel-blob-token",
      name: "Blob read-write token",
      kind: "secret",
      segments: ["vercel_blob_rw_", { chars: "base62", length: [10, 24] }, "_", { chars: "base62", length: [24, 40] }],
      grants: "read, replace and delete every file of the Blob store",
      revoke: { url: "https://vercel.com/dashboard/stores", how: "Rotate the token in the settings of the Blob store" },
      env: "BLOB_READ_WRITE_TOKEN",
      source: { at: "vercel/storage packages/blob/src/helpers.ts", checked: "2026-11", basis: "observed" },
    },
  ],
  webhook: {
    headers: ["x-vercel-signature"],
    scheme: "hmac",
    algorithm: "sha1",
    encoding: "hex",
    signed: "{rawBody}",
    delivery: { field: "id" },
    verifiers: [],
    recommend: 'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha1", secret).update(rawBody).digest())',
    clues: {
      events: [
        "deployment.created",
        "deployment.succeeded",
        "deployment.ready",
        "deployment.error",
        "deployment.canceled",
        "integration-configuration.removed",
      ],
      env: ["VERCEL_WEBHOOK_SECRET", "VERCEL_INTEGRATION_CLIENT_SECRET"],
    },
    source: { at: "https://vercel.com/docs/webhooks/webhooks-api", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
