import type { Provider, Source } from "../types.ts";

const names = [
  "semaphore_api_token",
  "semaphore_token",
  "semaphore_access_token",
  "semaphoreci_token",
  "semaphoreci_api_token",
  "semaphore_ci_token",
];

const grants = "run workflows and read or change the projects and secrets its user or service account may reach";

const revoke = {
  url: "https://docs.semaphore.io/reference/api",
  how: "Reset the API token in the profile, or delete the service account",
};

const scripts: Source = { at: "https://docs.semaphore.io/reference/api", checked: "2026-11", basis: "observed" };

export const semaphore = {
  id: "semaphore",
  name: "Semaphore",
  tokens: [
    {
      id: "semaphore-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "base36", length: 32 }],
      names,
      grants,
      revoke,
      env: "SEMAPHORE_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/semaphore/semaphore.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "semaphore-short-api-token",
      name: "API token of twenty characters",
      kind: "secret",
      // So long in scripts against semaphoreci.com; the vendor shows none.
      segments: [{ chars: "base64url", length: 20 }],
      names,
      grants,
      revoke,
      env: "SEMAPHORE_API_TOKEN",
      source: scripts,
    },
  ],
} satisfies Provider;
