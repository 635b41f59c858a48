import type { Provider } from "../types.ts";

export const figma = {
  id: "figma",
  name: "Figma",
  tokens: [
    {
      id: "figma-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: ["figd_", { chars: "base64url", length: [40, 64] }],
      grants: "read its user's files and post comments, within the token's scopes",
      revoke: {
        url: "https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-tokens",
        how: "Revoke it under Settings, Security",
      },
      env: "FIGMA_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/figmapersonalaccesstoken/v2/figmapersonalaccesstoken_v2.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
