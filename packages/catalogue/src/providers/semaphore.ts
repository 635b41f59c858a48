import type { Provider } from "../types.ts";

export const semaphore = {
  id: "semaphore",
  name: "Semaphore",
  tokens: [
    {
      id: "semaphore-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "base36", length: 32 }],
      names: [
        "semaphore_api_token",
        "semaphore_token",
        "semaphore_access_token",
        "semaphoreci_token",
        "semaphoreci_api_token",
        "semaphore_ci_token",
      ],
      grants: "run workflows and read or change the projects and secrets its user or service account may reach",
      revoke: {
        url: "https://docs.semaphore.io/reference/api",
        how: "Reset the API token in the profile, or delete the service account",
      },
      env: "SEMAPHORE_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/semaphore/semaphore.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
