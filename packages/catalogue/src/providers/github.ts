import type { Provider } from "../types.ts";

const tokens = {
  at: "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
  checked: "2026-11",
  basis: "vendor",
} as const;

export const github = {
  id: "github",
  name: "GitHub",
  tokens: [
    {
      id: "github-pat-classic",
      name: "personal access token (classic)",
      kind: "secret",
      segments: ["ghp_", { chars: "base62", length: 36 }],
      checksum: { algorithm: "crc32", encoding: "base62", length: 6, over: "body" },
      grants: "act as the user in every repository the token reaches",
      revoke: { url: "https://github.com/settings/tokens", how: "Delete it under Settings, Developer settings, Tokens (classic)" },
      env: "GITHUB_TOKEN",
      source: tokens,
    },
  ],
} satisfies Provider;
