import type { Provider, Source } from "../types.ts";

const observed: Source = {
  at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/filters/value_jfrog_token_check.py",
  checked: "2026-11",
  basis: "observed",
};

const revokeToken = {
  url: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/revoke-a-token",
  how: "Revoke it under Administration, User Management, Access Tokens",
};

export const jfrog = {
  id: "jfrog",
  name: "JFrog",
  tokens: [
    {
      id: "jfrog-reference-token",
      name: "reference token or identity token",
      kind: "secret",
      // The base64 of `reftkn:` and the digit that always follows.
      segments: ["cmVmdGtuOj", { chars: "base62", length: 54 }],
      structure: "jfrog-token",
      grants: "read private artifacts and replace published ones, within the token's scope",
      revoke: revokeToken,
      env: "JFROG_ACCESS_TOKEN",
      source: observed,
    },
    {
      id: "jfrog-access-token",
      name: "access token",
      kind: "secret",
      // A JWT whose header is {"ver":"2","typ":"JWT","alg":"RS256","kid":"…"}.
      segments: [
        "eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxnIjoiUlMyNTYiLCJraWQiOiJ",
        { chars: "base64url", length: [30, 120] },
        ".",
        { chars: "base64url", length: [100, 2000] },
        ".",
        { chars: "base64url", length: [100, 700] },
      ],
      grants: "read private artifacts and replace published ones, or administer the platform, within the token's scope",
      revoke: revokeToken,
      env: "JFROG_ACCESS_TOKEN",
      source: { at: "https://github.com/SonarSource/sonar-text", checked: "2026-11", basis: "observed" },
    },
    {
      id: "jfrog-api-key",
      name: "Artifactory API key (legacy)",
      kind: "secret",
      segments: ["AKCp", { chars: "base58", length: 69 }],
      grants: "read and write artifacts as its user",
      revoke: {
        url: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile",
        how: "Revoke it in the user's profile",
      },
      env: "ARTIFACTORY_API_KEY",
      source: observed,
    },
  ],
} satisfies Provider;
