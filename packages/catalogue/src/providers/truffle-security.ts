import type { Provider } from "../types.ts";

export const truffleSecurity = {
  id: "truffle-security",
  name: "TruffleHog Enterprise",
  tokens: [
    {
      id: "truffle-security-scanner-secret",
      name: "secret of a scanner",
      kind: "secret",
      segments: ["thog-secret-", { chars: "hex", length: 32 }],
      grants: "report as the scanner and read its configuration, with the key beside it",
      revoke: { url: "https://docs.trufflesecurity.com/", how: "Delete the scanner's key in the dashboard" },
      env: "THOG_SECRET",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/trufflehogenterprise/trufflehogenterprise.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
