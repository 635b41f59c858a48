import type { Provider } from "../types.ts";

export const cratesIo = {
  id: "crates-io",
  name: "crates.io",
  tokens: [
    {
      id: "crates-io-token",
      name: "API token",
      kind: "secret",
      segments: ["cio", { chars: "base62", length: 32 }],
      grants: "publish and yank crates and change their owners, within the token's scopes",
      revoke: { url: "https://crates.io/settings/tokens", how: "Revoke it under Account Settings, API Tokens" },
      env: "CARGO_REGISTRY_TOKEN",
      source: {
        at: "https://github.com/rust-lang/crates.io/blob/main/src/util/token.rs",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "crates-io-publishing-token",
      name: "temporary token of Trusted Publishing",
      kind: "secret",
      segments: ["cio_tp_", { chars: "base62", length: 32 }],
      grants: "publish the crates that trust the workflow, for half an hour",
      revoke: {
        url: "https://crates.io/docs/trusted-publishing",
        how: "Wait until it expires; the publishing action revokes it when its job ends",
      },
      env: "CARGO_REGISTRY_TOKEN",
      source: {
        at: "https://github.com/rust-lang/crates.io/blob/main/crates/crates_io_trustpub/src/access_token.rs",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
