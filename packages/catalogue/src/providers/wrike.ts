import type { Provider, Source } from "../types.ts";

// {"tt":"p","alg":"HS256","tv":"1"}
const header = "eyJ0dCI6InAiLCJhbGciOiJIUzI1NiIsInR2IjoiMSJ9.";

const scopes: Source = {
  at: "https://developers.wrike.com/oauth-20-authorization/",
  checked: "2026-11",
  basis: "vendor",
};

export const wrike = {
  id: "wrike",
  name: "Wrike",
  tokens: [
    {
      id: "wrike-permanent-token",
      name: "permanent access token",
      kind: "secret",
      segments: [header, { chars: "base64url", length: [80, 600] }, ".", { chars: "base64url", length: 43 }],
      grants: "read and change the tasks, folders and files its user can",
      revoke: {
        url: "https://developers.wrike.com/docs/oauth-20-authorization",
        how: "Revoke it under Apps & Integrations, API of the user",
      },
      env: "WRIKE_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/wrike/wrike.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["login.wrike.com/oauth2/authorize", "login.wrike.com/oauth2/token", "www.wrike.com/oauth2"],
    separator: ",",
    packages: ["passport-wrike"],
    names: ["wrike"],
    scopes: [
      {
        scope: "wsReadWrite",
        level: "write-all",
        grants: "reading and changing everything in the user's workspaces",
        narrower: ["wsReadOnly"],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "amReadWrite*",
        match: "glob",
        level: "admin",
        grants: "managing users, groups and settings of the account",
        narrower: ["amReadOnlyUser"],
        selfEvident: true,
        source: scopes,
      },
      { scope: "wsReadOnly", level: "narrow", grants: "reading the user's workspaces", narrower: [], source: scopes },
      { scope: "amReadOnlyUser", level: "narrow", grants: "reading users", narrower: [], source: scopes },
    ],
    source: scopes,
  },
} satisfies Provider;
