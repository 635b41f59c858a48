import type { Provider } from "../types.ts";

export const teamwork = {
  id: "teamwork",
  name: "Teamwork",
  tokens: [
    {
      id: "teamwork-api-token",
      name: "API token",
      kind: "secret",
      segments: ["tkn.v1_", { chars: "base62", length: 71 }, "="],
      grants: "read and change what its user can: projects, customers, tickets or documents",
      revoke: {
        url: "https://support.teamwork.com/projects/using-teamwork/locating-your-api-key",
        how: "Delete it in the user's profile",
      },
      env: "TEAMWORK_API_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/teamworkdesk/teamworkdesk.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
