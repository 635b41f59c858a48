import type { Provider } from "../types.ts";

const revoke = {
  url: "https://blockfrost.io/dashboard",
  how: "Regenerate the token, or delete the project, in the dashboard",
};

export const blockfrost = {
  id: "blockfrost",
  name: "Blockfrost",
  tokens: [
    {
      id: "blockfrost-project-id",
      name: "project token",
      kind: "secret",
      segments: [{ oneOf: ["mainnet", "preprod", "preview", "testnet", "sanchonet"] }, { chars: "base62", length: 32 }],
      onlyNear: ["blockfrost"],
      grants: "use up the project's quota and submit transactions through it",
      revoke,
      env: "BLOCKFROST_PROJECT_ID",
      source: { at: "blockfrost/blockfrost-js src/utils/index.ts", checked: "2026-11", basis: "observed" },
    },
    {
      id: "blockfrost-ipfs-project-id",
      name: "project token of an IPFS project",
      kind: "secret",
      segments: ["ipfs", { chars: "base62", length: 32 }],
      onlyNear: ["blockfrost"],
      grants: "upload and pin files at the project's expense and unpin its own",
      revoke,
      env: "BLOCKFROST_IPFS_PROJECT_ID",
      source: { at: "blockfrost/blockfrost-js src/utils/index.ts", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
