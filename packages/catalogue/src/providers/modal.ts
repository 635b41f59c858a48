import type { Provider } from "../types.ts";

export const modal = {
  id: "modal",
  name: "Modal",
  tokens: [
    {
      id: "modal-token-secret",
      name: "token secret",
      kind: "secret",
      segments: ["as-", { chars: "base62", length: 22 }],
      // The prefix is a common word; in the configuration file the value stands after `token_secret`.
      onlyNear: ["modal_token", "modal token", "modal.com", "modal.toml", "token_secret"],
      grants: "run code at the workspace's cost and read its secrets, volumes and logs, with the token id beside it",
      revoke: { url: "https://modal.com/settings/tokens", how: "Delete the token under Settings, API Tokens" },
      env: "MODAL_TOKEN_SECRET",
      source: { at: "modal-labs/modal-client py/modal/config.py", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
