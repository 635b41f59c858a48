import type { Provider } from "../types.ts";

export const assemblyai = {
  id: "assemblyai",
  name: "AssemblyAI",
  tokens: [
    {
      id: "assemblyai-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "base36", length: 32 }],
      names: [
        "assemblyai_api_key",
        "assembly_ai_api_key",
        "assemblyai_key",
        "assembly_ai_key",
        "assemblyai_api_token",
        "assemblyai_token",
        "assembly_ai_token",
        "assemblyai_secret",
        "assemblyai_api_secret",
      ],
      grants: "transcribe audio at the account's cost and read or delete the transcripts it stores",
      revoke: { url: "https://www.assemblyai.com/dashboard/api-keys", how: "Delete it under API Keys" },
      env: "ASSEMBLYAI_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/assemblyai/assemblyai.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
