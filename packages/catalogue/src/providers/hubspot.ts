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

const source: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/hubspot_apikey/v1/apikey.go",
  checked: "2026-11",
  basis: "observed",
};

export const hubspot = {
  id: "hubspot",
  name: "HubSpot",
  tokens: [
    {
      id: "hubspot-private-app-token",
      name: "private app access token",
      kind: "secret",
      segments: ["pat-", { oneOf: ["na1-", "na2-", "na3-", "eu1-", "ap1-"] }, ...uuid],
      grants: "read and change the account's contacts, deals and files, within the scopes of the app",
      revoke: {
        url: "https://app.hubspot.com/l/private-apps",
        how: "Choose the app, then rotate and expire the token on its Auth tab",
      },
      env: "HUBSPOT_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/hubspot_apikey/v2/apikey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "hubspot-personal-access-key",
      name: "personal access key of the command line",
      kind: "secret",
      // A length, the region and the rest of the key in base64.
      segments: [
        { oneOf: ["CiRuYTEt", "CiRuYTIt", "CiRuYTMt", "CiRldTEt", "CiRhcDEt"] },
        { chars: "base64url", length: [80, 240] },
      ],
      grants: "upload code and change pages and apps of the account as its user",
      revoke: { url: "https://app.hubspot.com/l/personal-access-key", how: "Deactivate it on the page Personal Access Key" },
      env: "HUBSPOT_PERSONAL_ACCESS_KEY",
      source: {
        at: "https://developers.hubspot.com/docs/cms/guides/personal-access-key",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "hubspot-legacy-api-key",
      name: "API key (retired for most uses)",
      kind: "secret",
      segments: uuid,
      names: ["hubspot_api_key", "hubspot_apikey", "hubspot_hapikey", "hubspot_key", "hapikey", "hapi_key"],
      grants: "read and change everything in the account",
      revoke: {
        url: "https://knowledge.hubspot.com/integrations/how-do-i-get-my-hubspot-api-key",
        how: "Deactivate the key under Integrations, API key",
      },
      env: "HUBSPOT_API_KEY",
      source,
    },
    {
      id: "hubspot-developer-key",
      name: "developer API key",
      kind: "secret",
      segments: uuid,
      names: ["hubspot_developer_api_key", "hubspot_developer_key", "hubspot_dev_api_key"],
      grants: "read and change the developer account's apps and their webhook subscriptions",
      revoke: {
        url: "https://app.hubspot.com/l/developer-overview",
        how: "Rotate it under Keys, Developer API key, in the developer account",
      },
      env: "HUBSPOT_DEVELOPER_API_KEY",
      source,
    },
    {
      id: "hubspot-client-secret",
      name: "client secret of an app",
      kind: "secret",
      segments: uuid,
      names: [
        "hubspot_client_secret",
        "hubspot_app_secret",
        "hubspot_oauth_client_secret",
        "hubspot_webhook_secret",
        "auth_hubspot_secret",
      ],
      grants: "pose as the app, exchange refresh tokens of the accounts that installed it, and forge its webhooks",
      revoke: {
        url: "https://app.hubspot.com/l/developer-overview",
        how: "Choose the app, then rotate the client secret on its Auth tab",
      },
      env: "HUBSPOT_CLIENT_SECRET",
      source,
    },
  ],
} satisfies Provider;
