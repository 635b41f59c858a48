import type { Provider, Source } from "../types.ts";

const detector: Source = {
  at: "trufflesecurity/trufflehog pkg/detectors/stytch/stytch.go",
  checked: "2026-11",
  basis: "observed",
};

const rotate = {
  url: "https://stytch.com/docs/resources/secret-rotation",
  how: "Rotate it under API keys of the project",
};

export const stytch = {
  id: "stytch",
  name: "Stytch",
  tokens: [
    {
      id: "stytch-secret",
      name: "project secret",
      kind: "secret",
      segments: [{ oneOf: ["secret-live-", "secret-test-"] }, { chars: "base64url", length: 35 }, "="],
      grants: "read, change and delete every user of the project and sign in as any of them",
      revoke: rotate,
      env: "STYTCH_SECRET",
      source: detector,
    },
    {
      id: "stytch-public-token",
      name: "public token",
      kind: "publishable",
      segments: [
        { oneOf: ["public-token-live-", "public-token-test-"] },
        { chars: "hex", length: 8 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 4 },
        "-",
        { chars: "hex", length: 12 },
      ],
      grants: "start sign-ins from a browser, which is what it is for",
      revoke: rotate,
      env: "STYTCH_PUBLIC_TOKEN",
      source: { at: "https://github.com/stytchauth/stytch-node", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
