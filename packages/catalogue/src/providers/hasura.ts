import type { Provider } from "../types.ts";

export const hasura = {
  id: "hasura",
  name: "Hasura",
  tokens: [
    {
      id: "hasura-admin-secret",
      name: "admin secret of a Hasura Cloud project",
      kind: "secret",
      segments: [{ chars: "base62", length: 64 }],
      names: [
        "hasura_graphql_admin_secret",
        "hasura_admin_secret",
        "x_hasura_admin_secret",
        "hasura_secret",
        "hasura_graphql_secret",
      ],
      grants: "read and change all data and metadata of the project, past every permission",
      revoke: {
        url: "https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/",
        how: "Change the admin secret in the project's Env vars",
      },
      env: "HASURA_GRAPHQL_ADMIN_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/hasura/hasura.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: [],
    scheme: "shared-token",
    signed: "nothing: a header of your own choice carries the secret",
    delivery: { field: "id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(token).digest(), createHash("sha256").update(secret).digest())',
    clues: {
      events: ["trigger.name", "table.schema", "session_variables", "delivery_info"],
      env: ["HASURA_WEBHOOK_SECRET", "HASURA_EVENT_SECRET", "ACTION_SECRET"],
    },
    source: { at: "https://hasura.io/docs/2.0/event-triggers/overview/", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
