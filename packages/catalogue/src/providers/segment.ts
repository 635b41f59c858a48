import type { Provider } from "../types.ts";

export const segment = {
  id: "segment",
  name: "Segment",
  tokens: [
    {
      id: "segment-public-api-token",
      name: "Public API token",
      kind: "secret",
      segments: ["sgp_", { chars: "base62", length: 64 }],
      grants: "read and change the workspace's sources, destinations and tracking plans within the token's role",
      revoke: {
        url: "https://docs.segmentapis.com/tag/Getting-Started",
        how: "Remove it under Workspace settings, Access Management, Tokens",
      },
      env: "SEGMENT_API_TOKEN",
      source: {
        at: "https://docs.gitlab.com/user/application_security/dast/browser/checks/798.169/",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
