import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/smartsheets/smartsheets.go",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://help.smartsheet.com/articles/2482389-generate-API-key",
  how: "Revoke it under Apps & Integrations, API Access",
};

const grants = "read and change the sheets, reports and workspaces its user can";

const names = [
  "smartsheet_access_token",
  "smartsheet_token",
  "smartsheet_api_token",
  "smartsheet_api_key",
  "smartsheet_key",
];

const scopes: Source = {
  at: "https://developers.smartsheet.com/api/smartsheet/guides/advanced-topics/oauth-walkthrough",
  checked: "2026-11",
  basis: "observed",
};

export const smartsheet = {
  id: "smartsheet",
  name: "Smartsheet",
  tokens: [
    {
      id: "smartsheet-access-token",
      name: "access token",
      kind: "secret",
      segments: [{ chars: "base62", length: 37 }],
      names,
      grants,
      revoke,
      env: "SMARTSHEET_ACCESS_TOKEN",
      source,
    },
    {
      id: "smartsheet-legacy-token",
      name: "access token (26 characters, legacy)",
      kind: "secret",
      segments: [{ chars: "base62", length: 26 }],
      names,
      grants,
      revoke,
      env: "SMARTSHEET_ACCESS_TOKEN",
      source,
    },
  ],
  oauth: {
    hosts: ["app.smartsheet.com/b/authorize", "app.smartsheet.eu/b/authorize", "api.smartsheet.com/2.0/token"],
    separator: " ",
    packages: ["smartsheet"],
    names: ["smartsheet"],
    scopes: [
      {
        scope: "ADMIN_*",
        match: "glob",
        except: ["ADMIN_WEBHOOKS"],
        level: "admin",
        grants: "administration of sheets, users or workspaces",
        narrower: ["READ_SHEETS"],
        source: scopes,
      },
      {
        scope: "ADMIN_WEBHOOKS",
        level: "sensitive",
        grants: "creating and deleting webhooks",
        narrower: [],
        source: scopes,
      },
      { scope: "READ_SHEETS", level: "narrow", grants: "reading sheets", narrower: [], source: scopes },
    ],
    source: scopes,
  },
} satisfies Provider;
