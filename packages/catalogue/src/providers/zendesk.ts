import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at:
    "https://developer.zendesk.com/documentation/ticketing/working-with-oauth/creating-and-using-oauth-tokens-with-the-api/",
  checked: "2026-11",
  basis: "vendor",
};

export const zendesk = {
  id: "zendesk",
  name: "Zendesk",
  tokens: [
    {
      id: "zendesk-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "base62", length: 40 }],
      names: [
        "zendesk_api_token",
        "zendesk_apitoken",
        "zendesk_token",
        "zendesk_api_key",
        "zendesk_key",
        "zendesk_secret",
        "zendesk_api_secret",
      ],
      grants: "read and change every ticket and user, as any agent or admin whose address is known",
      revoke: {
        url: "https://support.zendesk.com/hc/en-us/articles/4408889192858",
        how: "Delete it in Admin Center under Apps and integrations, API tokens",
      },
      env: "ZENDESK_API_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["*.zendesk.com/oauth/authorizations/new", "*.zendesk.com/oauth/tokens"],
    separator: " ",
    packages: ["passport-zendesk", "next-auth/providers/zendesk", "@auth/core/providers/zendesk"],
    names: ["zendesk"],
    scopes: [
      {
        scope: "write",
        level: "write-all",
        grants: "changing everything: tickets, users, settings",
        narrower: ["tickets:write", "tickets:read"],
        source: scopes,
      },
      {
        scope: "read",
        level: "read-all",
        grants: "reading everything: tickets, users, settings",
        narrower: ["tickets:read", "users:read"],
        source: scopes,
      },
      {
        scope: "impersonate",
        level: "admin",
        grants: "acting in the name of any end user",
        narrower: [],
        source: scopes,
      },
      {
        scope: "users:write",
        level: "admin",
        grants: "changing end users and agents",
        narrower: ["users:read"],
        source: scopes,
      },
      {
        scope: "webhooks:write",
        level: "sensitive",
        grants: "sending what happens to any address",
        narrower: ["webhooks:read"],
        source: scopes,
      },
      { scope: "tickets:write", level: "narrow", grants: "changing tickets", narrower: [], source: scopes },
      { scope: "tickets:read", level: "narrow", grants: "reading tickets", narrower: [], source: scopes },
      { scope: "users:read", level: "narrow", grants: "reading users", narrower: [], source: scopes },
      { scope: "webhooks:read", level: "narrow", grants: "reading webhooks", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["x-zendesk-webhook-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed: "{timestamp}{rawBody}",
    timestamp: { at: "x-zendesk-webhook-signature-timestamp" },
    delivery: { header: "x-zendesk-webhook-invocation-id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "base64"), createHmac("sha256", secret).update(timestamp + rawBody).digest())',
    clues: {
      events: [
        "zen:event-type:ticket.created",
        "zen:event-type:ticket.status_changed",
        "zen:event-type:ticket.comment_added",
        "x-zendesk-webhook-id",
        "x-zendesk-account-id",
      ],
      env: ["ZENDESK_WEBHOOK_SECRET", "ZENDESK_WEBHOOK_SIGNING_SECRET"],
    },
    source: {
      at: "https://developer.zendesk.com/documentation/webhooks/verifying/",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
