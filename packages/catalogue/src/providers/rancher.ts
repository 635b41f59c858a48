import type { Provider, Source } from "../types.ts";

const source: Source = { at: "rancher/rancher pkg/auth/tokens/manager.go", checked: "2026-11", basis: "code" };

const revoke = {
  url: "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
  how: "Delete it under Account & API Keys",
};

const grants = "manage every cluster and read the secrets in them that its user can";

export const rancher = {
  id: "rancher",
  name: "Rancher",
  tokens: [
    {
      id: "rancher-api-token",
      name: "API bearer token",
      kind: "secret",
      segments: ["token-", { chars: "base36", length: 5 }, ":", { chars: "base36", length: 54 }],
      grants,
      revoke,
      env: "RANCHER_TOKEN_KEY",
      source,
    },
    {
      id: "rancher-kubeconfig-token",
      name: "kubeconfig token",
      kind: "secret",
      segments: [
        { oneOf: ["kubeconfig-u-", "kubeconfig-user-"] },
        { chars: "base36", length: [5, 20] },
        ":",
        { chars: "base36", length: 54 },
      ],
      grants,
      revoke,
      env: "RANCHER_TOKEN_KEY",
      source,
    },
  ],
} satisfies Provider;
