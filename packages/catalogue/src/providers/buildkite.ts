import type { Provider } from "../types.ts";

export const buildkite = {
  id: "buildkite",
  name: "Buildkite",
  tokens: [
    {
      id: "buildkite-api-token",
      name: "API access token",
      kind: "secret",
      segments: ["bkua_", { chars: "base36", length: 40 }],
      grants: "read builds and logs and start or change pipelines as its user, within the token's scopes",
      revoke: {
        url: "https://buildkite.com/user/api-access-tokens",
        how: "Revoke it under Personal Settings, API Access Tokens",
      },
      env: "BUILDKITE_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/buildkite/v2/buildkite.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "buildkite-agent-token",
      name: "agent, pipeline, registry or refresh token",
      kind: "secret",
      // Tokens with dots in them are left to their own kinds: their parts' lengths are not public.
      segments: [
        { oneOf: ["bkaa_", "bkar_", "bkct_", "bkcqt_", "bkrt_", "bktr_", "bkat_", "bkpat_", "bkps_", "bkur_"] },
        { chars: "base64url", length: [38, 300] },
      ],
      grants: "receive the organization's jobs, trigger pipelines or read packages, as its kind allows",
      revoke: {
        url: "https://buildkite.com/docs/platform/security/tokens",
        how: "Revoke it where its kind is kept, such as Agent Tokens of the cluster",
      },
      env: "BUILDKITE_AGENT_TOKEN",
      source: {
        at: "https://github.com/buildkite/agent/blob/main/internal/redact/redact.go",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
