import type { Provider, Source } from "../types.ts";

const name = { chars: "host", length: [2, 64] } as const;

// Base64 of JSON that begins with `{"v`.
const body = { chars: "base64", length: [40, 400] } as const;

// Version 1 of the envelope, 37 to 48 bytes.
const sealed = { chars: "hex", length: [72, 94] } as const;

const docs: Source = {
  at: "get-convex/convex-backend npm-packages/docs/docs/cli/deploy-key-types.mdx",
  checked: "2026-11",
  basis: "vendor",
};

const backend: Source = {
  at: "get-convex/convex-backend crates/keybroker/src/encryptor.rs",
  checked: "2026-11",
  basis: "code",
};

const revoke = {
  url: "https://dashboard.convex.dev",
  how: "Delete it under Deploy Keys in the settings of the deployment or project",
};

export const convex = {
  id: "convex",
  name: "Convex",
  tokens: [
    {
      id: "convex-deploy-key",
      name: "deploy key of a deployment",
      kind: "secret",
      segments: [{ oneOf: ["prod:", "dev:", "preview:"] }, name, "|eyJ2", body],
      grants: "deploy code to the deployment and read and change all its data and environment variables",
      revoke,
      env: "CONVEX_DEPLOY_KEY",
      source: docs,
    },
    {
      id: "convex-project-key",
      name: "preview deploy key or project token",
      kind: "secret",
      segments: [{ oneOf: ["preview:", "project:"] }, name, ":", name, "|eyJ2", body],
      grants: "create deployments in the project and, as a project token, deploy to all of them and read their data",
      revoke,
      env: "CONVEX_DEPLOY_KEY",
      source: docs,
    },
    {
      id: "convex-sealed-deploy-key",
      name: "deploy key (older form)",
      kind: "secret",
      segments: [{ oneOf: ["prod:", "dev:"] }, name, "|01", sealed],
      grants: "deploy code to the deployment and read and change all its data and environment variables",
      revoke,
      env: "CONVEX_DEPLOY_KEY",
      source: backend,
    },
    {
      id: "convex-self-hosted-key",
      name: "admin key of a self-hosted deployment",
      kind: "secret",
      segments: ["convex-self-hosted|01", sealed],
      grants: "deploy code to the deployment and read and change all its data and environment variables",
      revoke: {
        url: "https://github.com/get-convex/convex-backend/blob/main/self-hosted/README.md",
        how: "Change the instance secret, which ends every admin key, and generate a new one",
      },
      env: "CONVEX_SELF_HOSTED_ADMIN_KEY",
      source: backend,
    },
  ],
} satisfies Provider;
