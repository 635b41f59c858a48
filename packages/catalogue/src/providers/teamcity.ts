import type { Provider } from "../types.ts";

export const teamcity = {
  id: "teamcity",
  name: "TeamCity",
  tokens: [
    {
      id: "teamcity-access-token",
      name: "access token",
      kind: "secret",
      // The base64 of {"typ": "TCV2"}, of 27 random characters and of a UUID.
      segments: ["eyJ0eXAiOiAiVENWMiJ9.", { chars: "base62", length: 36 }, ".", { chars: "base62", length: 48 }],
      grants: "run and change builds as its user, and so run code on the agents and read the projects' secrets",
      revoke: {
        url: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
        how: "Delete it under Access Tokens of the profile",
      },
      env: "TEAMCITY_TOKEN",
      source: { at: "https://www.jetbrains.com/help/teamcity/rest/quick-start.html", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
