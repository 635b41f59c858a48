import type { Provider } from "../types.ts";

export const gitpod = {
  id: "gitpod",
  name: "Gitpod",
  tokens: [
    {
      id: "gitpod-personal-token",
      name: "personal access token",
      kind: "secret",
      // The signature of the value, then the value.
      segments: ["gitpod_pat_", { chars: "base64url", length: 43 }, ".", { chars: "base64url", length: 40 }],
      grants: "start and enter the workspaces of its user, with the code and variables in them",
      revoke: { url: "https://gitpod.io/user/tokens", how: "Delete it under Access Tokens" },
      env: "GITPOD_TOKEN",
      source: {
        at: "gitpod-io/gitpod components/public-api-server/pkg/auth/personal_access_token.go",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
