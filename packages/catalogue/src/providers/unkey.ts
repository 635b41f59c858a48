import type { Provider } from "../types.ts";

const grants = "create, read, change and delete the API keys of the workspace within its permissions";

const revoke = { url: "https://app.unkey.com/settings/root-keys", how: "Delete it under Settings, Root Keys" };

export const unkey = {
  id: "unkey",
  name: "Unkey",
  tokens: [
    {
      id: "unkey-root-key",
      name: "root key",
      kind: "secret",
      segments: ["unkey_", { chars: "base58", length: 8 }, "unkeyv1", { chars: "base58", length: 42 }],
      grants,
      revoke,
      env: "UNKEY_ROOT_KEY",
      source: {
        at: "unkeyed/unkey docs/engineering/architecture/rfcs/0002-github-secret-scanning.mdx",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "unkey-legacy-root-key",
      name: "root key (short form)",
      kind: "secret",
      // 16 random bytes in base 58, some with two characters for the version before them.
      segments: ["unkey_", { chars: "base58", length: [20, 24] }],
      grants,
      revoke,
      env: "UNKEY_ROOT_KEY",
      source: {
        at: "unkeyed/unkey web/apps/dashboard/lib/trpc/routers/key/createRootKey.ts",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
