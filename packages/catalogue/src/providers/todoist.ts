import type { Provider } from "../types.ts";

export const todoist = {
  id: "todoist",
  name: "Todoist",
  tokens: [
    {
      id: "todoist-api-token",
      name: "API or OAuth token",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: [
        "todoist_api_token",
        "todoist_token",
        "todoist_api_key",
        "todoist_access_token",
        "todoist_key",
        "todoist_auth_token",
      ],
      grants: "read and change the tasks and projects of its user",
      revoke: {
        url: "https://app.todoist.com/app/settings/integrations/developer",
        how: "Issue a new API token under Integrations, Developer",
      },
      env: "TODOIST_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/todoist/todoist.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
