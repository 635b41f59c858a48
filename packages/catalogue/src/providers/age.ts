import type { Provider, Source } from "../types.ts";

// Bech32: 52 characters of key and six of checksum.
const key = { chars: "upperBase36", length: 58 } as const;

const source: Source = {
  at: "https://github.com/C2SP/C2SP/blob/main/age.md",
  checked: "2026-11",
  basis: "vendor",
};

const replace = {
  url: "https://github.com/FiloSottile/age#readme",
  how: "Make a new identity with `age-keygen`, encrypt the files to its recipient, and change the secrets in them",
};

const grants = "decrypt every file encrypted to its recipient, also those in the history of a repository";

export const age = {
  id: "age",
  name: "age",
  tokens: [
    {
      id: "age-secret-key",
      name: "identity",
      kind: "secret",
      segments: ["AGE-SECRET-KEY-1", key],
      structure: "age-key",
      grants,
      revoke: replace,
      env: "SOPS_AGE_KEY",
      source,
    },
    {
      id: "age-hybrid-secret-key",
      name: "identity (post-quantum)",
      kind: "secret",
      segments: ["AGE-SECRET-KEY-PQ-1", key],
      structure: "age-key",
      grants,
      revoke: replace,
      env: "SOPS_AGE_KEY",
      source,
    },
  ],
} satisfies Provider;
