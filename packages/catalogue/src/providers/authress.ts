import type { Provider } from "../types.ts";

export const authress = {
  id: "authress",
  name: "Authress",
  tokens: [
    {
      id: "authress-service-client-key",
      name: "access key of a service client",
      kind: "secret",
      // Older ones begin with `sc_` and `ext_`, which stand in too many other words to be looked for.
      segments: [
        { oneOf: ["scauth_", "authress_"] },
        { chars: "base62", length: [5, 30] },
        ".",
        { chars: "base62", length: [4, 6] },
        { oneOf: [".acc_", ".acc-"] },
        { chars: "base64url", length: [10, 32] },
        ".",
        { chars: "base64", length: [30, 120] },
      ],
      grants: "decide who may do what in the applications that ask Authress",
      revoke: {
        url: "https://authress.io/app/#/settings?focus=clients",
        how: "Delete it on the page of the service client",
      },
      env: "AUTHRESS_SERVICE_CLIENT_ACCESS_KEY",
      source: { at: "gitleaks/gitleaks config/gitleaks.toml", checked: "2026-12", basis: "observed" },
    },
  ],
} satisfies Provider;
