import type { Provider } from "../types.ts";

export const langsmith = {
  id: "langsmith",
  name: "LangSmith",
  tokens: [
    {
      id: "langsmith-api-key",
      name: "personal access token or service key",
      kind: "secret",
      segments: ["lsv2_", { oneOf: ["pt_", "sk_"] }, { chars: "hex", length: 32 }, "_", { chars: "hex", length: 10 }],
      grants: "read the traces, prompts and data sets of the workspace and add to them",
      revoke: { url: "https://smith.langchain.com/settings", how: "Delete it under API Keys" },
      env: "LANGSMITH_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/langsmith/langsmith.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
