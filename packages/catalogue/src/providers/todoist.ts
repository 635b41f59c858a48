import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://developer.todoist.com/api/v1/#tag/Authorization/OAuth",
  checked: "2026-11",
  basis: "vendor",
};

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
      calls: [{ name: "TodoistApi", argument: 0 }],
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
  oauth: {
    hosts: [
      "todoist.com/oauth/authorize",
      "todoist.com/oauth/access_token",
      "app.todoist.com/oauth/authorize",
      "api.todoist.com/oauth/access_token",
    ],
    separator: ",",
    packages: ["passport-todoist", "next-auth/providers/todoist", "@auth/core/providers/todoist"],
    names: ["todoist"],
    scopes: [
      {
        scope: "data:read_write",
        level: "write-all",
        grants: "reading and changing all tasks, projects and labels",
        narrower: ["data:read", "task:add"],
        source: scopes,
      },
      {
        scope: "data:delete",
        level: "admin",
        grants: "deleting tasks, labels and filters",
        narrower: ["data:read"],
        source: scopes,
      },
      { scope: "project:delete", level: "admin", grants: "deleting projects", narrower: ["data:read"], source: scopes },
      { scope: "data:read", level: "narrow", grants: "reading all tasks and projects", narrower: [], source: scopes },
      { scope: "task:add", level: "narrow", grants: "adding tasks", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["x-todoist-hmac-sha256"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed: "{rawBody}",
    delivery: { header: "x-todoist-delivery-id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "base64"), createHmac("sha256", clientSecret).update(rawBody).digest())',
    clues: {
      events: [
        "item:added",
        "item:updated",
        "item:completed",
        "item:deleted",
        "note:added",
        "project:added",
        "x-todoist-delivery-id",
      ],
      env: ["TODOIST_CLIENT_SECRET"],
    },
    source: {
      at: "https://github.com/botpress/botpress/blob/4c2055e4ef70752fd4b4765164e9c9ac8e9cab91/integrations/todoist/src/webhook-events/handler-dispatcher.ts",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
