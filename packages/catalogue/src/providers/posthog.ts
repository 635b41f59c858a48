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
