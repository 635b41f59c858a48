import type { Provider } from "../types.ts";

export const travisCi = {
  id: "travis-ci",
  name: "Travis CI",
  tokens: [
    {
      id: "travis-ci-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "base64url", length: 22 }],
      names: [
        "travis_token",
        "travis_ci_token",
        "travisci_token",
        "travis_api_token",
        "travis_access_token",
        "travis_ci_api_token",
        "travis_api_key",
      ],
      grants: "start and change builds of every repository its user can reach, and so run code with their secrets",
      revoke: {
        url: "https://app.travis-ci.com/account/preferences",
        how: "Regenerate it under API authentication in the account's settings",
      },
      env: "TRAVIS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/travisci/travisci.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
