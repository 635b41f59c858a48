import type { Provider, Segment, Source } from "../types.ts";

const uuid: readonly Segment[] = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
];

const generator: Source = {
  at: "langfuse/langfuse packages/shared/src/server/auth/apiKeys.ts",
  checked: "2026-11",
  basis: "code",
};

const revoke = {
  url: "https://cloud.langfuse.com",
  how: "Delete the pair of keys under Settings, API Keys of the project or organization",
};

export const langfuse = {
  id: "langfuse",
  name: "Langfuse",
  tokens: [
    {
      id: "langfuse-secret-key",
      name: "secret key of a project or an organization",
      kind: "secret",
      segments: ["sk-lf-", ...uuid],
      grants: "read and change, with the public key beside it, the project's traces, prompts and data sets",
      revoke,
      env: "LANGFUSE_SECRET_KEY",
      source: generator,
    },
    {
      id: "langfuse-public-key",
      name: "public key",
      kind: "publishable",
      segments: ["pk-lf-", ...uuid],
      grants: "send scores from a browser, which is what it is for",
      revoke,
      env: "LANGFUSE_PUBLIC_KEY",
      source: generator,
    },
  ],
} satisfies Provider;
