import type { Provider } from "../types.ts";

export const sidekiq = {
  id: "sidekiq",
  name: "Sidekiq",
  tokens: [
    {
      id: "sidekiq-address",
      name: "address of the gem server with its credentials",
      kind: "secret",
      segments: [
        { chars: "hex", length: 8 },
        ":",
        { chars: "hex", length: 8 },
        { oneOf: ["@gems.contribsys.com", "@enterprise.contribsys.com"] },
      ],
      grants: "download the paid gems of the customer",
      revoke: { url: "https://billing.contribsys.com/", how: "Ask for new credentials at support@contribsys.com" },
      env: "BUNDLE_ENTERPRISE__CONTRIBSYS__COM",
      source: { at: "gitleaks/gitleaks config/gitleaks.toml", checked: "2026-12", basis: "observed" },
    },
    {
      id: "sidekiq-credentials",
      name: "credentials of the gem server",
      kind: "secret",
      segments: [{ chars: "hex", length: 8 }, ":", { chars: "hex", length: 8 }],
      names: ["bundle_enterprise__contribsys__com", "bundle_gems__contribsys__com"],
      grants: "download the paid gems of the customer",
      revoke: { url: "https://billing.contribsys.com/", how: "Ask for new credentials at support@contribsys.com" },
      env: "BUNDLE_ENTERPRISE__CONTRIBSYS__COM",
      source: { at: "gitleaks/gitleaks config/gitleaks.toml", checked: "2026-12", basis: "observed" },
    },
  ],
} satisfies Provider;
