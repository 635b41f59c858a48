import type { Provider, Source } from "../types.ts";

const hash = { chars: "hex", length: 64 } as const;

const kinds = {
  at: "https://github.com/getsentry/sentry/blob/master/src/sentry/types/token.py",
  checked: "2026-11",
  basis: "code",
} as const;

const revokeUserToken = {
  url: "https://sentry.io/settings/account/api/auth-tokens/",
  how: "Delete it under User settings, Personal tokens",
};

const revokeIntegrationToken = {
  url: "https://sentry.io/orgredirect/organizations/:orgslug/settings/developer-settings/",
  how: "Delete it in the integration's page under Settings, Custom Integrations",
};

const grants = "read the organization's issues, users' data in them included, and change projects, within its scopes";

const scopes: Source = { at: "https://docs.sentry.io/api/permissions/", checked: "2026-11", basis: "vendor" };

export const sentry = {
  id: "sentry",
  name: "Sentry",
  tokens: [
    {
      id: "sentry-org-token",
      name: "organization token",
      kind: "secret",
      // The start of the JSON text `{"iat":`, with or without a space, in base64; then the base64 of 32 random bytes.
      segments: ["sntrys_eyJpYXQiO", { chars: "base64", length: [60, 300] }, "_", { chars: "base64", length: 43 }],
      structure: "sentry-token",
      grants: "upload releases and source maps and so change the code that errors are explained with",
      revoke: {
        url: "https://sentry.io/orgredirect/organizations/:orgslug/settings/auth-tokens/",
        how: "Revoke it under Settings, Organization Tokens",
      },
      env: "SENTRY_AUTH_TOKEN",
      source: {
        at: "https://github.com/getsentry/sentry/blob/master/src/sentry/utils/security/orgauthtoken_token.py",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "sentry-user-token",
      name: "personal token",
      kind: "secret",
      segments: ["sntryu_", hash],
      grants,
      revoke: revokeUserToken,
      env: "SENTRY_AUTH_TOKEN",
      source: kinds,
    },
    {
      id: "sentry-integration-token",
      name: "token of an internal integration",
      kind: "secret",
      segments: ["sntryi_", hash],
      grants,
      revoke: revokeIntegrationToken,
      env: "SENTRY_AUTH_TOKEN",
      source: kinds,
    },
    {
      id: "sentry-app-token",
      name: "token an integration got for a user",
      kind: "secret",
      segments: ["sntrya_", hash],
      grants,
      revoke: revokeIntegrationToken,
      env: "SENTRY_AUTH_TOKEN",
      source: kinds,
    },
    {
      id: "sentry-legacy-token",
      name: "auth token without a prefix (legacy)",
      kind: "secret",
      segments: [hash],
      names: ["sentry_auth_token", "sentry_api_token", "sentry_token"],
      grants,
      revoke: revokeUserToken,
      env: "SENTRY_AUTH_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/sentrytoken/v1/sentrytoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["sentry.io/oauth", "*.sentry.io/oauth"],
    separator: " ",
    packages: ["passport-sentry"],
    names: ["sentry"],
    scopes: [
      {
        scope: "org:admin",
        level: "admin",
        grants: "administration of the organization",
        narrower: ["org:read"],
        source: scopes,
      },
      {
        scope: "project:admin",
        level: "admin",
        grants: "changing and deleting every project",
        narrower: ["project:read"],
        source: scopes,
      },
      {
        scope: "member:admin",
        level: "admin",
        grants: "changing and removing members",
        narrower: ["member:read"],
        source: scopes,
      },
      {
        scope: "team:admin",
        level: "admin",
        grants: "changing and deleting every team",
        narrower: ["team:read"],
        source: scopes,
      },
      {
        scope: "event:admin",
        level: "admin",
        grants: "deleting issues and events",
        narrower: ["event:read"],
        source: scopes,
      },
      { scope: "org:read", level: "narrow", grants: "reading the organization", narrower: [], source: scopes },
      { scope: "project:read", level: "narrow", grants: "reading projects", narrower: [], source: scopes },
      { scope: "member:read", level: "narrow", grants: "reading members", narrower: [], source: scopes },
      { scope: "team:read", level: "narrow", grants: "reading teams", narrower: [], source: scopes },
      { scope: "event:read", level: "narrow", grants: "reading issues and events", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["sentry-hook-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{rawBody}",
    timestamp: { at: "sentry-hook-timestamp" },
    delivery: { header: "request-id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", clientSecret).update(rawBody).digest())',
    clues: {
      events: ["sentry-hook-resource", "sentry-hook-timestamp", "event_alert", "metric_alert"],
      env: ["SENTRY_CLIENT_SECRET", "SENTRY_WEBHOOK_SECRET"],
    },
    source: {
      at: "https://docs.sentry.io/organization/integrations/integration-platform/webhooks/",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
