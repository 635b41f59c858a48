import type { Provider } from "../types.ts";

export const quicknode = {
  id: "quicknode",
  name: "QuickNode",
  tokens: [
    {
      id: "quicknode-endpoint",
      name: "endpoint address with its token",
      kind: "secret",
      segments: ["quiknode.pro/", { chars: "hex", length: 40 }],
      grants: "use the account's blockchain nodes at its expense",
      revoke: {
        url: "https://www.quicknode.com/docs/platform/security/authentication-tokens",
        how: "Delete the token under Security of the endpoint and create another",
      },
      env: "QUICKNODE_RPC_URL",
      source: {
        at: "https://www.quicknode.com/docs/platform/security/authentication-tokens",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
