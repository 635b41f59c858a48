import type { Provider, Source } from "../types.ts";

// 24 bytes in a base 62 that takes 5 or 6 bits a character: 32 to 36 of them.
const body = { chars: "base62", length: [32, 36] } as const;

const generator: Source = { at: "xataio/xata internal/api/key/key.go", checked: "2026-11", basis: "code" };

export const xata = {
  id: "xata",
  name: "Xata",
  tokens: [
    {
      id: "xata-user-key",
      name: "user API key",
      kind: "secret",
      segments: ["xau_", body],
      grants: "read and change the databases of every organization its user belongs to",
      revoke: { url: "https://console.xata.io", how: "Delete it under Account settings, API keys" },
      env: "XATA_API_KEY",
      source: generator,
    },
    {
      id: "xata-organization-key",
      name: "organization API key",
      kind: "secret",
      segments: ["xao_", body],
      grants: "read and change the organization's projects, branches and databases",
      revoke: { url: "https://console.xata.io", how: "Delete it under API keys in the settings of the organization" },
      env: "XATA_API_KEY",
      source: generator,
    },
  ],
} satisfies Provider;
