import type { Provider } from "../types.ts";

export const fireworks = {
  id: "fireworks",
  name: "Fireworks AI",
  tokens: [
    {
      id: "fireworks-api-key",
      name: "API key",
      kind: "secret",
      // Three characters of prefix stand in firmware and framework names too, and nobody states the length.
      segments: ["fw_", { chars: "base62", length: [20, 40] }],
      names: ["fireworks_api_key", "fireworks_ai_api_key", "fireworksai_api_key"],
      grants: "run and fine-tune models at the account's cost",
      revoke: { url: "https://app.fireworks.ai/settings/users/api-keys", how: "Delete it under API Keys" },
      env: "FIREWORKS_API_KEY",
      source: { at: "praetorian-inc/titus pkg/rule/rules/fireworksai.yml", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
