import type { Provider } from "../types.ts";

export const loops = {
  id: "loops",
  name: "Loops",
  tokens: [
    {
      id: "loops-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: ["loops_api_key", "loops_apikey", "loops_so_api_key", "loops_api_token", "loops_key"],
      grants: "send mail in the team's name and read and change its contacts",
      revoke: { url: "https://app.loops.so/settings?page=api", how: "Delete it under Settings, API" },
      env: "LOOPS_API_KEY",
      source: {
        at: "https://github.com/NangoHQ/nango/blob/master/packages/providers/providers.yaml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
