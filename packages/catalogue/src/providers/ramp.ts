import type { Provider } from "../types.ts";

export const ramp = {
  id: "ramp",
  name: "Ramp",
  tokens: [
    {
      id: "ramp-client-secret",
      name: "client secret of an app",
      kind: "secret",
      segments: ["ramp_sec_", { chars: "base62", length: 48 }],
      grants: "read transactions and manage cards and spending limits within the scopes of the app",
      revoke: { url: "https://app.ramp.com/developer", how: "Rotate the secret on the page of the app under Developer" },
      env: "RAMP_CLIENT_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/ramp/ramp.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
