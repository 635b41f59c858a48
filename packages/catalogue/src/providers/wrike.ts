import type { Provider } from "../types.ts";

// {"tt":"p","alg":"HS256","tv":"1"}
const header = "eyJ0dCI6InAiLCJhbGciOiJIUzI1NiIsInR2IjoiMSJ9.";

export const wrike = {
  id: "wrike",
  name: "Wrike",
  tokens: [
    {
      id: "wrike-permanent-token",
      name: "permanent access token",
      kind: "secret",
      segments: [header, { chars: "base64url", length: [80, 600] }, ".", { chars: "base64url", length: 43 }],
      grants: "read and change the tasks, folders and files its user can",
      revoke: {
        url: "https://developers.wrike.com/docs/oauth-20-authorization",
        how: "Revoke it under Apps & Integrations, API of the user",
      },
      env: "WRIKE_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/wrike/wrike.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
