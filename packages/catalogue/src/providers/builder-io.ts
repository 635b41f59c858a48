import type { Provider } from "../types.ts";

export const builderIo = {
  id: "builder-io",
  name: "Builder.io",
  tokens: [
    {
      id: "builder-io-private-key",
      name: "private API key",
      kind: "secret",
      segments: ["bpk-", { chars: "hex", length: 32 }],
      grants: "read, change and publish the content and models of the space",
      revoke: {
        url: "https://www.builder.io/c/docs/using-your-api-key",
        how: "Delete it under Settings, Private keys of the space",
      },
      env: "BUILDER_PRIVATE_KEY",
      source: { at: "NangoHQ/nango packages/providers/providers.yaml", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
