import type { Provider, Source } from "../types.ts";

const redactor: Source = { at: "npm/redact lib/matchers.js", checked: "2026-11", basis: "code" };

const npmrc: Source = {
  at: "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration",
  checked: "2026-11",
  basis: "vendor",
};

const deleteToken = { url: "https://www.npmjs.com/settings/~/tokens", how: "Delete it under Access Tokens" };

const changePassword = {
  url: "https://www.npmjs.com/settings/~/profile",
  how: "Change the password in the registry it is for",
};

export const npm = {
  id: "npm",
  name: "npm",
  tokens: [
    {
      id: "npm-access-token",
      name: "access token",
      kind: "secret",
      segments: ["npm_", { chars: "base62", length: 36 }],
      checksum: { algorithm: "crc32", encoding: "base62", length: 6, over: "body" },
      grants: "read private packages and, unless it is read-only, publish in the user's name",
      revoke: deleteToken,
      env: "NPM_TOKEN",
      source: {
        at: "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/",
        checked: "2026-11",
        basis: "vendor",
      },
    },
    {
      id: "npm-access-token-npms",
      name: "access token (npms_)",
      kind: "secret",
      segments: ["npms_", { chars: "base62", length: [36, 48] }],
      grants: "read private packages and publish in the user's name until it expires",
      revoke: deleteToken,
      env: "NPM_TOKEN",
      source: redactor,
    },
    {
      id: "npm-legacy-token",
      name: "legacy access token",
      kind: "secret",
      segments: [
        { chars: "hex", length: 8 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 12 },
      ],
      names: ["_authtoken", "npm_auth_token", "npm_token"],
      grants: "read private packages of the registry it is for and publish in the user's name",
      revoke: { url: deleteToken.url, how: "Delete it under Access Tokens, or in the registry it is for" },
      env: "NPM_TOKEN",
      source: { at: npmrc.at, checked: "2026-11", basis: "observed" },
    },
    {
      id: "npm-basic-auth",
      name: "user name and password of a registry",
      kind: "secret",
      segments: [":_auth=", { chars: "base64", length: [20, 300] }],
      grants: "sign in to the registry as the user, read private packages and publish",
      revoke: changePassword,
      env: "NPM_AUTH",
      source: npmrc,
    },
    {
      id: "npm-password",
      name: "password of a registry",
      kind: "secret",
      segments: [":_password=", { chars: "base64", length: [20, 300] }],
      grants: "sign in to the registry as the user, read private packages and publish",
      revoke: changePassword,
      env: "NPM_PASSWORD",
      source: npmrc,
    },
  ],
  // No webhook: npm closed its hooks in July 2024.
} satisfies Provider;
