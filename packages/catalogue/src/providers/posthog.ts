import type { Provider, Source } from "../types.ts";

// 32 or 35 random bytes written in base 62; leading zeros are dropped.
const body = { chars: "base62", length: [40, 48] } as const;

const generator: Source = {
  at: "https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py",
  checked: "2026-11",
  basis: "code",
};

export const posthog = {
  id: "posthog",
  name: "PostHog",
  tokens: [
    {
      id: "posthog-personal-key",
      name: "personal API key",
      kind: "secret",
      segments: ["phx_", body],
      grants: "read the persons and events of its user's projects and change those, within the key's scopes",
      revoke: {
        url: "https://us.posthog.com/settings/user-api-keys",
        how: "Delete or roll it under Settings, Personal API keys",
      },
      env: "POSTHOG_PERSONAL_API_KEY",
      source: generator,
    },
    {
      id: "posthog-project-secret",
      name: "project secret API key",
      kind: "secret",
      segments: ["phs_", body],
      grants: "read the project's feature flags with their conditions, as its servers do",
      revoke: {
        url: "https://us.posthog.com/settings/environment-feature-flags",
        how: "Roll it under Settings, Feature flags",
      },
      env: "POSTHOG_SECRET_API_KEY",
      source: generator,
    },
    {
      id: "posthog-oauth-token",
      name: "OAuth access or refresh token",
      kind: "secret",
      segments: [{ oneOf: ["pha_", "phr_"] }, body],
      grants: "read and change what its user granted to the application",
      revoke: {
        url: "https://posthog.com/docs/api/oauth",
        how: "Revoke it at the OAuth revocation endpoint, or remove the application in the user's settings",
      },
      env: "POSTHOG_ACCESS_TOKEN",
      source: {
        at: "https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "posthog-project-key",
      name: "project API key",
      kind: "publishable",
      segments: ["phc_", body],
      grants: "send events from a browser, which is what it is for",
      revoke: { url: "https://us.posthog.com/settings/project", how: "Reset it under Settings, Project" },
      env: "POSTHOG_API_KEY",
      source: generator,
    },
  ],
} satisfies Provider;
