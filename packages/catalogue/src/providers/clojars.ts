import type { Provider } from "../types.ts";

export const clojars = {
  id: "clojars",
  name: "Clojars",
  tokens: [
    {
      id: "clojars-deploy-token",
      name: "deploy token",
      kind: "secret",
      segments: ["CLOJARS_", { chars: "hex", length: 60 }],
      grants: "publish libraries in the user's name, within the token's group or artifact",
      revoke: { url: "https://clojars.org/tokens", how: "Disable it under Deploy Tokens" },
      env: "CLOJARS_PASSWORD",
      source: { at: "clojars/clojars-web src/clojars/db.clj", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
