import type { Provider } from "../types.ts";

export const coveralls = {
  id: "coveralls",
  name: "Coveralls",
  tokens: [
    {
      id: "coveralls-repo-token",
      name: "repository token",
      kind: "secret",
      segments: [{ chars: "base62", length: [32, 37] }],
      names: ["coveralls_repo_token", "coveralls_token", "coveralls_api_token", "coveralls_service_token"],
      grants: "upload coverage reports of their own making for the repository",
      revoke: { url: "https://docs.coveralls.io/", how: "Regenerate the repo token in the settings of the repository" },
      env: "COVERALLS_REPO_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/coveralls/coveralls.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
