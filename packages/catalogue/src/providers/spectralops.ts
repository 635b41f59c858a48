import type { Provider } from "../types.ts";

export const spectralops = {
  id: "spectralops",
  name: "SpectralOps",
  tokens: [
    {
      id: "spectralops-token",
      name: "token",
      kind: "secret",
      segments: ["spu-", { chars: "base36", length: 32 }],
      grants: "send scans to the team's account and read what they found",
      revoke: { url: "https://get.spectralops.io/", how: "Roll it under Settings of the organization" },
      env: "SPECTRAL_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/spectralops/spectralops.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
