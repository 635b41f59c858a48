import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://linear.app/developers/oauth-2-0-authentication",
  checked: "2026-11",
  basis: "vendor",
};

export const linear = {
  id: "linear",
  name: "Linear",
  tokens: [
    {
      id: "linear-api-key",
      name: "personal API key",
      kind: "secret",
      segments: ["lin_api_", { chars: "base62", length: 40 }],
      grants: "read and change the workspace's issues and projects as its user, within the key's permissions",
      revoke: {
        url: "https://linear.app/settings/account/security",
        how: "Revoke it under Settings, Security & access, Personal API keys",
      },
      env: "LINEAR_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/linearapi/linearapi.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "linear-oauth-token",
      name: "OAuth access token",
      kind: "secret",
      segments: ["lin_oauth_", { chars: "hex", length: 64 }],
      grants: "read and change what the user or the application was granted in the workspace",
      revoke: {
        url: "https://linear.app/developers/oauth-2-0-authentication",
        how: "Revoke it at the vendor's revoke endpoint, or remove the application under Settings, Applications",
      },
      env: "LINEAR_ACCESS_TOKEN",
      source: {
        at: "https://linear.app/developers/oauth-2-0-authentication",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["linear.app/oauth/authorize", "api.linear.app/oauth/token"],
    separator: ",",
    packages: ["@linear/sdk"],
    names: ["linear"],
    scopes: [
      {
        scope: "admin",
        level: "admin",
        grants: "administration of the workspace",
        narrower: ["read", "issues:create"],
        source: scopes,
      },
      {
        scope: "write",
        level: "write-all",
        grants: "changing everything in the workspace",
        narrower: ["issues:create", "comments:create", "read"],
        source: scopes,
      },
      { scope: "read", level: "narrow", grants: "reading what the user can read", narrower: [], source: scopes },
      { scope: "issues:create", level: "narrow", grants: "creating issues", narrower: [], source: scopes },
      { scope: "comments:create", level: "narrow", grants: "creating comments", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["linear-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{rawBody}",
    timestamp: { at: "webhookTimestamp in the body", toleranceSeconds: 60 },
    delivery: { header: "linear-delivery" },
    verifiers: [
      { package: "@linear/sdk/webhooks", call: "verify", kind: "call", async: false, failure: "throws" },
      { package: "@linear/sdk/webhooks", call: "parseData", kind: "call", async: false, failure: "throws" },
      { package: "@linear/sdk/webhooks", call: "createHandler", kind: "wrapper", async: false, failure: "responds" },
      { package: "@linear/sdk", call: "verify", kind: "call", async: false, failure: "throws" },
    ],
    recommend:
      "new LinearWebhookClient(process.env.LINEAR_WEBHOOK_SECRET).verify(rawBody, signature, body.webhookTimestamp)",
    clues: {
      events: ["webhookTimestamp", "linear-event", "linear-delivery", "AppUserNotification", "AgentSessionEvent"],
      env: ["LINEAR_WEBHOOK_SECRET", "LINEAR_WEBHOOK_SIGNING_SECRET"],
      types: ["LinearWebhookPayload"],
    },
    source: { at: "linear/linear packages/sdk/src/webhooks/client.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
