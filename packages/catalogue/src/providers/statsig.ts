import type { Provider, Source } from "../types.ts";

const example: Source = {
  at: "NangoHQ/nango packages/providers/providers.yaml",
  checked: "2026-11",
  basis: "observed",
};

const revoke = {
  url: "https://console.statsig.com/api_keys",
  how: "Delete or rotate it under Project Settings, Environments & Keys",
};

export const statsig = {
  id: "statsig",
  name: "Statsig",
  tokens: [
    {
      id: "statsig-console-key",
      name: "console API key",
      kind: "secret",
      segments: ["console-", { chars: "base62", length: 43 }],
      onlyNear: ["statsig"],
      grants: "read and change the project's gates, experiments and keys, within the key's scopes",
      revoke,
      env: "STATSIG_CONSOLE_API_KEY",
      source: example,
    },
    {
      id: "statsig-server-key",
      name: "server secret key",
      kind: "secret",
      segments: ["secret-", { chars: "base62", length: 43 }],
      onlyNear: ["statsig"],
      grants: "read the project's gates and configs with their conditions",
      revoke,
      env: "STATSIG_SERVER_SECRET",
      source: example,
    },
    {
      id: "statsig-client-key",
      name: "client key",
      kind: "publishable",
      segments: ["client-", { chars: "base62", length: 43 }],
      onlyNear: ["statsig"],
      grants: "evaluate gates in a browser, which is what it is for",
      revoke,
      env: "NEXT_PUBLIC_STATSIG_CLIENT_KEY",
      source: { at: "statsig-io/docs scripts/statsig.js", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
