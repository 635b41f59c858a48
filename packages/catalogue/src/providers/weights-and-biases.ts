import type { Provider } from "../types.ts";

const grants = "read and change the runs, artifacts and traces of every project its user or service account can reach";

const revoke = { url: "https://wandb.ai/settings", how: "Delete it under User Settings, API keys" };

export const weightsAndBiases = {
  id: "weights-and-biases",
  name: "Weights & Biases",
  tokens: [
    {
      id: "weights-and-biases-api-key",
      name: "API key",
      kind: "secret",
      // The vendor's documents give the length, about 86; the prefix is of the rules of others.
      segments: ["wandb_v1_", { chars: "word", length: 77 }],
      grants,
      revoke,
      env: "WANDB_API_KEY",
      source: {
        at: "https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "weights-and-biases-legacy-key",
      name: "API key without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: ["wandb_api_key", "wandb_key", "wandb_token", "wandb_api_token", "wandb_secret", "weights_and_biases_api_key"],
      grants,
      revoke,
      env: "WANDB_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/weightsandbiases/weightsandbiases.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
