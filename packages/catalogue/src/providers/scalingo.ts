import type { Provider } from "../types.ts";

export const scalingo = {
  id: "scalingo",
  name: "Scalingo",
  tokens: [
    {
      id: "scalingo-api-token",
      name: "API token",
      kind: "secret",
      segments: ["tk-us-", { chars: "base64url", length: 48 }],
      grants: "deploy and delete the user's apps and read their environment",
      revoke: { url: "https://dashboard.scalingo.com/account/tokens", how: "Revoke it under Account, Tokens" },
      env: "SCALINGO_API_TOKEN",
      source: { at: "gitleaks/gitleaks config/gitleaks.toml", checked: "2026-12", basis: "observed" },
    },
  ],
} satisfies Provider;
