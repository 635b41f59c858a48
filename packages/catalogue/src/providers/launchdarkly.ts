import type { Provider, Source } from "../types.ts";

const uuid = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-4",
  { chars: "hex", length: 3 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
] as const;

// The same prefix before a UUID names other things elsewhere.
const onlyNear = ["launchdarkly", "launch_darkly", "launch-darkly", "ld_sdk_key", "ld_access_token"];

const observed: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/launchdarkly/launchdarkly.go",
  checked: "2026-11",
  basis: "observed",
};

export const launchdarkly = {
  id: "launchdarkly",
  name: "LaunchDarkly",
  tokens: [
    {
      id: "launchdarkly-sdk-key",
      name: "SDK key",
      kind: "secret",
      segments: ["sdk-", ...uuid],
      onlyNear,
      grants: "read every flag of the environment with its targeting rules, the people named in them included",
      revoke: {
        url: "https://launchdarkly.com/docs/home/account/environment/keys",
        how: "Reset it under the settings of the environment",
      },
      env: "LAUNCHDARKLY_SDK_KEY",
      source: observed,
    },
    {
      id: "launchdarkly-access-token",
      name: "access token",
      kind: "secret",
      segments: ["api-", ...uuid],
      onlyNear,
      grants: "read and flip flags in every project, within the token's role",
      revoke: {
        url: "https://app.launchdarkly.com/settings/authorization",
        how: "Delete or reset it under Account settings, Authorization",
      },
      env: "LAUNCHDARKLY_ACCESS_TOKEN",
      source: observed,
    },
  ],
} satisfies Provider;
