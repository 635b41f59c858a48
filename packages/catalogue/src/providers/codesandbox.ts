import type { Provider } from "../types.ts";

export const codesandbox = {
  id: "codesandbox",
  name: "CodeSandbox",
  tokens: [
    {
      id: "codesandbox-api-key",
      name: "API token",
      kind: "secret",
      segments: ["csb_v1_", { chars: "base64url", length: 43 }],
      grants: "start and enter the workspace's sandboxes, within the token's scopes, at its expense",
      revoke: {
        url: "https://codesandbox.io/t/permissions",
        how: "Remove the token under API Access of the workspace's settings",
      },
      env: "CSB_API_KEY",
      source: { at: "https://codesandbox.io/docs/sdk", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
