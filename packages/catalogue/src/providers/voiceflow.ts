import type { Provider } from "../types.ts";

export const voiceflow = {
  id: "voiceflow",
  name: "Voiceflow",
  tokens: [
    {
      id: "voiceflow-api-key",
      name: "Dialog Manager or workspace API key",
      kind: "secret",
      segments: [{ oneOf: ["VF.DM.", "VF.WS.", "VF."] }, { chars: "hex", length: 24 }, ".", { chars: "base62", length: 16 }],
      grants: "talk to the agent at the workspace's cost, read its transcripts and change its knowledge base",
      revoke: {
        url: "https://docs.voiceflow.com/docs/integrating-with-api",
        how: "Regenerate the key in the agent's or workspace's settings",
      },
      env: "VOICEFLOW_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/voiceflow/voiceflow.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
