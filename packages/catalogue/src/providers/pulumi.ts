import type { Provider } from "../types.ts";

export const pulumi = {
  id: "pulumi",
  name: "Pulumi",
  tokens: [
    {
      id: "pulumi-access-token",
      name: "access token",
      kind: "secret",
      segments: ["pul-", { chars: "hex", length: 40 }],
      grants: "read stacks and their state, secrets included, and deploy",
      revoke: { url: "https://app.pulumi.com/account/tokens", how: "Delete it under Access Tokens" },
      env: "PULUMI_ACCESS_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
