import type { Provider } from "../types.ts";

export const codeClimate = {
  id: "code-climate",
  name: "Code Climate",
  tokens: [
    {
      id: "code-climate-api-token",
      name: "API access token",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: [
        "codeclimate_token",
        "codeclimate_api_token",
        "codeclimate_api_key",
        "codeclimate_access_token",
        "code_climate_token",
        "code_climate_api_token",
      ],
      grants: "read the code quality data of every repository its user can see and change their settings",
      revoke: { url: "https://codeclimate.com/profile/tokens", how: "Delete it under API Access of the profile" },
      env: "CODECLIMATE_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/codeclimate/codeclimate.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "code-climate-reporter-id",
      name: "test reporter ID",
      kind: "secret",
      segments: [{ chars: "hex", length: 64 }],
      names: ["cc_test_reporter_id", "codeclimate_reporter_id", "codeclimate_repo_token", "code_climate_reporter_id"],
      grants: "upload coverage reports of their own making for the repository",
      revoke: {
        url: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
        how: "Regenerate the reporter ID in the repository's test coverage settings",
      },
      env: "CC_TEST_REPORTER_ID",
      source: { at: "mongodb/kingfisher data/rules/codeclimate.yml", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
