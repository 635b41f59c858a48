import type { Provider } from "../types.ts";

export const codecov = {
  id: "codecov",
  name: "Codecov",
  tokens: [
    {
      id: "codecov-token",
      name: "upload or API token",
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
      names: [
        "codecov_token",
        "codecov_upload_token",
        "codecov_repo_token",
        "codecov_api_token",
        "codecov_access_token",
        "codecov_global_token",
      ],
      grants: "upload coverage reports of their own making for the repository, or read its coverage data",
      revoke: {
        url: "https://docs.codecov.com/docs/codecov-tokens",
        how: "Regenerate the token in the settings of the repository or organization",
      },
      env: "CODECOV_TOKEN",
      source: {
        at: "codecov/codecov-api core/commands/repository/interactors/regenerate_repository_upload_token.py",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
