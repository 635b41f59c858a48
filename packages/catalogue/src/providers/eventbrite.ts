import type { Provider } from "../types.ts";

export const eventbrite = {
  id: "eventbrite",
  name: "Eventbrite",
  tokens: [
    {
      id: "eventbrite-private-token",
      name: "private token",
      kind: "secret",
      segments: [{ chars: "upperBase36", length: 20 }],
      names: [
        "eventbrite_token",
        "eventbrite_private_token",
        "eventbrite_oauth_token",
        "eventbrite_api_token",
        "eventbrite_access_token",
        "eventbrite_api_key",
        "eventbrite_personal_oauth_token",
        "eventbrite_key",
      ],
      grants: "read attendees and change the organization's events as the user",
      revoke: {
        url: "https://www.eventbrite.com/platform/api-keys",
        how: "Delete the key and create a new one under API keys",
      },
      env: "EVENTBRITE_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/eventbrite/eventbrite.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
