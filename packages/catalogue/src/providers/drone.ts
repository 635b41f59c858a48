import type { Provider } from "../types.ts";

export const drone = {
  id: "drone",
  name: "Drone",
  tokens: [
    {
      id: "drone-user-token",
      name: "account token",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: ["drone_token", "drone_user_token", "drone_api_token", "drone_access_token", "droneci_token", "drone_ci_token"],
      grants: "start builds and change repositories, secrets and cron jobs as its user",
      revoke: { url: "https://docs.drone.io/cli/configure/", how: "Rotate it on the account page of the Drone server" },
      env: "DRONE_TOKEN",
      source: { at: "drone/drone handler/api/user/token.go", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
