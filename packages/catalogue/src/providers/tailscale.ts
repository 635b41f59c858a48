import type { Provider, Source } from "../types.ts";

const prefixes: Source = {
  at: "https://tailscale.com/docs/reference/key-prefixes",
  checked: "2026-11",
  basis: "vendor",
};

const id = { chars: "base62", length: [8, 24] } as const;
const secret = { chars: "base62", length: [16, 60] } as const;

const revokeKey = { url: "https://login.tailscale.com/admin/settings/keys", how: "Revoke it under Settings, Keys" };

export const tailscale = {
  id: "tailscale",
  name: "Tailscale",
  tokens: [
    {
      id: "tailscale-auth-key",
      name: "auth key",
      kind: "secret",
      segments: ["tskey-auth-", id, "-", secret],
      grants: "join a machine of their own to the private network",
      revoke: revokeKey,
      env: "TS_AUTHKEY",
      source: prefixes,
    },
    {
      id: "tailscale-api-token",
      name: "API access token",
      kind: "secret",
      segments: ["tskey-api-", id, "-", secret],
      grants: "change the network's access rules, devices and keys as the user",
      revoke: revokeKey,
      env: "TAILSCALE_API_KEY",
      source: prefixes,
    },
    {
      id: "tailscale-client-secret",
      name: "OAuth client secret",
      kind: "secret",
      segments: ["tskey-client-", id, "-", secret],
      grants: "get access tokens within the client's scopes, which may include new auth keys",
      revoke: {
        url: "https://login.tailscale.com/admin/settings/oauth",
        how: "Revoke the client under Settings, OAuth clients",
      },
      env: "TAILSCALE_OAUTH_CLIENT_SECRET",
      source: prefixes,
    },
    {
      id: "tailscale-scim-key",
      name: "SCIM key",
      kind: "secret",
      segments: ["tskey-scim-", id, "-", secret],
      grants: "add and remove users and groups of the network",
      revoke: {
        url: "https://login.tailscale.com/admin/settings/user-management",
        how: "Disable and enable provisioning again under Settings, User management",
      },
      env: "TAILSCALE_SCIM_KEY",
      source: prefixes,
    },
    {
      id: "tailscale-webhook-secret",
      name: "webhook secret",
      kind: "secret",
      segments: ["tskey-webhook-", id, "-", secret],
      grants: "send the endpoint events that look as if they came from Tailscale",
      revoke: {
        url: "https://login.tailscale.com/admin/settings/webhooks",
        how: "Rotate the secret of the endpoint under Settings, Webhooks",
      },
      env: "TAILSCALE_WEBHOOK_SECRET",
      source: prefixes,
    },
  ],
} satisfies Provider;
