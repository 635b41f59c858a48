import type { Provider } from "../types.ts";

export const nvidia = {
  id: "nvidia",
  name: "NVIDIA",
  tokens: [
    {
      id: "nvidia-api-key",
      name: "API key",
      kind: "secret",
      segments: ["nvapi-", { chars: "base64url", length: [60, 70] }],
      grants: "run hosted models and pull the organization's private containers and models",
      revoke: { url: "https://org.ngc.nvidia.com/setup/api-keys", how: "Delete it under API Keys" },
      env: "NVIDIA_API_KEY",
      source: {
        at: "https://nvidia.github.io/NeMo-Retriever/extraction/api-keys/",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
