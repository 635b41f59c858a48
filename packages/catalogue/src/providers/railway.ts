import type { Provider } from "../types.ts";

export const railway = {
  id: "railway",
  name: "Railway",
  tokens: [
    {
      id: "railway-token",
      name: "project or account token",
      kind: "secret",
      segments: [
        { chars: "hex", length: 8 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 12 },
      ],
      names: ["railway_token", "railway_api_token", "railway_api_key", "railway_project_token", "railway_access_token"],
      grants: "deploy to the project's services and read their variables or, with an account's token, those of all projects",
      revoke: {
        url: "https://railway.com/account/tokens",
        how: "Delete it under Account Settings, Tokens, or in the project",
      },
      env: "RAILWAY_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/railwayapp/railwayapp.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
