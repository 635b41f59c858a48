import type { Provider } from "../types.ts";

export const uptimeRobot = {
  id: "uptime-robot",
  name: "UptimeRobot",
  tokens: [
    {
      id: "uptime-robot-api-key",
      name: "API key",
      kind: "secret",
      // `u` for the account, `ur` for reading only, `m` for one monitor.
      segments: [{ oneOf: ["ur", "u", "m"] }, { chars: "digits", length: [5, 10] }, "-", { chars: "hex", length: 24 }],
      names: [
        "uptimerobot_api_key",
        "uptimerobot_apikey",
        "uptimerobot_key",
        "uptimerobot_token",
        "uptime_robot_api_key",
        "uptime_robot_key",
      ],
      grants: "read the account's monitors and contacts and, with its main key, change and delete them",
      revoke: { url: "https://dashboard.uptimerobot.com/integrations", how: "Regenerate it under Integrations & API" },
      env: "UPTIMEROBOT_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/uptimerobot/uptimerobot.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
