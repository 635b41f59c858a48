import type { Provider } from "../types.ts";

const grants = "submit, run notebooks and read and change private data sets and models as its user";

const revoke = { url: "https://www.kaggle.com/settings/api", how: "Expire it under Settings, API" };

export const kaggle = {
  id: "kaggle",
  name: "Kaggle",
  tokens: [
    {
      id: "kaggle-api-token",
      name: "API token",
      kind: "secret",
      segments: ["KGAT_", { chars: "base62", length: [32, 64] }],
      grants,
      revoke,
      env: "KAGGLE_API_TOKEN",
      source: { at: "https://github.com/Kaggle/kaggle-cli/pull/1005", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
