import type { Provider, Source } from "../types.ts";

const detector: Source = {
  at: "trufflesecurity/trufflehog pkg/detectors/betterstack/betterstack.go",
  checked: "2026-11",
  basis: "observed",
};

const body = { chars: "base62", length: 24 } as const;

export const betterStack = {
  id: "better-stack",
  name: "Better Stack",
  tokens: [
    {
      id: "better-stack-api-token",
      name: "API token",
      kind: "secret",
      segments: [body],
      names: [
        "betterstack_api_token",
        "betterstack_api_key",
        "betterstack_token",
        "betterstack_uptime_token",
        "better_stack_api_token",
        "better_stack_token",
        "better_uptime_api_token",
        "betteruptime_api_token",
        "betteruptime_token",
      ],
      grants: "read and change the team's monitors, incidents and status pages",
      revoke: {
        url: "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
        how: "Delete it under API tokens",
      },
      env: "BETTERSTACK_API_TOKEN",
      source: detector,
    },
    {
      id: "better-stack-source-token",
      name: "source token",
      kind: "secret",
      segments: [body],
      names: [
        "betterstack_source_token",
        "better_stack_source_token",
        "betterstack_logs_token",
        "betterstack_logs_source_token",
        "logtail_source_token",
        "logtail_token",
        "logtail_api_key",
      ],
      grants: "write any log line to the source",
      revoke: {
        url: "https://betterstack.com/docs/logs/start/",
        how: "Make a new source and delete this one under Sources",
      },
      env: "BETTERSTACK_SOURCE_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/betterstack/betterstack.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
