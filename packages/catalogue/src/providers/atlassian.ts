import type { Checksum, Provider, Source } from "../types.ts";

const crc = { chars: "upperHex", length: 8 } as const;
const checksum: Checksum = { algorithm: "crc32", encoding: "upperHex", length: crc.length, over: "before" };

const observed: Source = {
  at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/filters/value_atlassian_token_check.py",
  checked: "2026-11",
  basis: "observed",
};

export const atlassian = {
  id: "atlassian",
  name: "Atlassian",
  tokens: [
    {
      id: "atlassian-api-token",
      name: "API token",
      kind: "secret",
      segments: ["ATATT3xFfGF0", { chars: "base64url", length: [80, 300] }, "=", crc],
      checksum,
      grants: "act as its user in Jira, Confluence and Bitbucket, within the token's scopes if it has any",
      revoke: {
        url: "https://id.atlassian.com/manage-profile/security/api-tokens",
        how: "Revoke it under Security, API tokens",
      },
      env: "ATLASSIAN_API_TOKEN",
      source: observed,
    },
    {
      id: "atlassian-access-token",
      name: "Bitbucket access token or organization API key",
      kind: "secret",
      segments: ["ATCTT3xFfG", { chars: "base64url", length: [80, 300] }, "=", crc],
      checksum,
      grants: "read and push code of the repository or workspace, or manage the organization, within its scopes",
      revoke: {
        url: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
        how: "Revoke it under Access tokens of the repository or workspace, or API keys of the organization",
      },
      env: "BITBUCKET_ACCESS_TOKEN",
      source: observed,
    },
    {
      id: "atlassian-bitbucket-app-password",
      name: "Bitbucket app password",
      kind: "secret",
      segments: ["ATBB", { chars: "base62", length: 24 }, crc],
      checksum,
      grants: "read and push code as its user, within the password's permissions",
      revoke: {
        url: "https://bitbucket.org/account/settings/app-passwords/",
        how: "Revoke it under Personal Bitbucket settings, App passwords",
      },
      env: "BITBUCKET_APP_PASSWORD",
      source: observed,
    },
    {
      id: "atlassian-bitbucket-server-token",
      name: "HTTP access token of Bitbucket Data Center",
      kind: "secret",
      // The base64 of a number, a colon and random bytes.
      segments: ["BBDC-", { oneOf: ["M", "N", "O"] }, { chars: "base64", length: 43 }],
      structure: "atlassian-server-token",
      grants: "read and push code within the token's permissions",
      revoke: {
        url: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
        how: "Revoke it under HTTP access tokens of the account, project or repository",
      },
      env: "BITBUCKET_TOKEN",
      source: observed,
    },
    {
      id: "atlassian-server-token",
      name: "personal access token of Jira or Confluence Data Center",
      kind: "secret",
      segments: [{ oneOf: ["M", "N", "O"] }, { chars: "base64", length: 43 }],
      structure: "atlassian-server-token",
      names: [
        "jira_token",
        "jira_api_token",
        "jira_pat",
        "jira_access_token",
        "jira_personal_access_token",
        "confluence_token",
        "confluence_api_token",
        "confluence_pat",
        "confluence_personal_access_token",
      ],
      grants: "read and change issues or pages as its user",
      revoke: {
        url: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
        how: "Revoke it under Profile, Personal Access Tokens",
      },
      env: "JIRA_PERSONAL_TOKEN",
      source: observed,
    },
  ],
} satisfies Provider;
