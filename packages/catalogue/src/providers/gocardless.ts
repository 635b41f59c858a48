import type { Provider } from "../types.ts";

export const gocardless = {
  id: "gocardless",
  name: "GoCardless",
  tokens: [
    {
      id: "gocardless-access-token",
      name: "access token",
      kind: "secret",
      segments: [{ oneOf: ["live_", "sandbox_"] }, { chars: "base64url", length: 40 }],
      onlyNear: ["gocardless"],
      grants: "collect direct debits from customers' bank accounts and read their details",
      revoke: { url: "https://manage.gocardless.com/developers", how: "Delete it under Developers, Access tokens" },
      env: "GOCARDLESS_ACCESS_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
