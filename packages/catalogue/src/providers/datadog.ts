import type { Provider, Source } from "../types.ts";

const validator: Source = {
  at: "https://github.com/DataDog/datadog-agent/blob/main/pkg/privateactionrunner/util/keys.go",
  checked: "2026-11",
  basis: "code",
};

const revokeAppKey = {
  url: "https://app.datadoghq.com/organization-settings/application-keys",
  how: "Revoke it under Organization Settings, Application Keys",
};

const appKeyGrants = "read and change dashboards, monitors and logs as its user, with an API key beside it";

const scopes: Source = { at: "https://docs.datadoghq.com/api/latest/scopes/", checked: "2026-11", basis: "vendor" };

export const datadog = {
  id: "datadog",
  name: "Datadog",
  tokens: [
    {
      id: "datadog-application-key",
      name: "application key",
      kind: "secret",
      segments: ["ddapp_", { chars: "base62", length: 34 }],
      grants: appKeyGrants,
      revoke: revokeAppKey,
      env: "DD_APP_KEY",
      source: validator,
    },
    {
      id: "datadog-legacy-application-key",
      name: "application key without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      // The last is what the vendor's own client libraries call it.
      names: ["datadog_app_key", "datadog_application_key", "dd_app_key", "dd_application_key", "app_key_auth"],
      grants: appKeyGrants,
      revoke: revokeAppKey,
      env: "DD_APP_KEY",
      source: validator,
    },
    {
      id: "datadog-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: ["datadog_api_key", "dd_api_key"],
      grants: "send metrics, logs and events that look as if they came from the organization, at its cost",
      revoke: {
        url: "https://app.datadoghq.com/organization-settings/api-keys",
        how: "Revoke it under Organization Settings, API Keys",
      },
      env: "DD_API_KEY",
      source: validator,
    },
  ],
  oauth: {
    hosts: ["app.datadoghq.com/oauth2/v1", "*.datadoghq.com/oauth2/v1", "*.datadoghq.eu/oauth2/v1"],
    separator: " ",
    packages: [],
    names: ["datadog"],
    scopes: [
      {
        scope: "user_access_manage",
        level: "admin",
        grants: "changing users, their roles and keys",
        narrower: ["user_access_read"],
        source: scopes,
      },
      {
        scope: "user_access_invite",
        level: "admin",
        grants: "inviting users",
        narrower: ["user_access_read"],
        source: scopes,
      },
      {
        scope: "org_management",
        level: "admin",
        grants: "changing the settings of the organization",
        narrower: [],
        source: scopes,
      },
      { scope: "user_access_read", level: "narrow", grants: "reading users and roles", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: [],
    scheme: "none",
    signed: "nothing: a header of your own choice, or user and password in the address, is all there is",
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(token).digest(), createHash("sha256").update(secret).digest())',
    clues: { events: [], env: ["DATADOG_WEBHOOK_SECRET", "DATADOG_WEBHOOK_TOKEN"] },
    source: { at: "https://docs.datadoghq.com/api/latest/webhooks-integration/", checked: "2026-11", basis: "vendor" },
  },
} satisfies Provider;
