import type { Provider } from "../types.ts";

const group = { chars: "upperBase36", length: 5 } as const;
const longGroup = { chars: "upperBase36", length: 6 } as const;

export const onePassword = {
  id: "one-password",
  name: "1Password",
  tokens: [
    {
      id: "one-password-service-account-token",
      name: "service account token",
      kind: "secret",
      // The key material of the account as JSON in base64, about 850 characters.
      segments: ["ops_eyJ", { chars: "base64", length: [250, 1300] }],
      structure: "one-password-token",
      grants: "read, and if allowed change, every item of the vaults the service account was given",
      revoke: {
        url: "https://developer.1password.com/docs/service-accounts/manage-service-accounts/",
        how: "Revoke or rotate it under Developer, Service Accounts",
      },
      env: "OP_SERVICE_ACCOUNT_TOKEN",
      source: {
        at: "https://developer.1password.com/docs/service-accounts/security/",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "one-password-secret-key",
      name: "Secret Key of an account",
      kind: "secret",
      segments: ["A3-", longGroup, "-", longGroup, "-", group, "-", group, "-", group, "-", group],
      grants: "open the account as soon as its password is known too",
      revoke: {
        url: "https://support.1password.com/change-secret-key/",
        how: "Regenerate it under My Profile, Sign-in & Recovery",
      },
      env: "OP_SECRET_KEY",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
