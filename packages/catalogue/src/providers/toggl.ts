import type { Provider } from "../types.ts";

export const toggl = {
  id: "toggl",
  name: "Toggl Track",
  tokens: [
    {
      id: "toggl-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: ["toggl_api_token", "toggl_token", "toggl_api_key", "toggl_track_token", "toggl_track_api_token"],
      grants: "read and change the time entries, projects and clients its user can",
      revoke: { url: "https://track.toggl.com/profile", how: "Reset the API token in the profile" },
      env: "TOGGL_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/toggltrack/toggltrack.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
