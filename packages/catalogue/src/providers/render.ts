import type { Provider } from "../types.ts";

export const render = {
  id: "render",
  name: "Render",
  tokens: [
    {
      id: "render-api-key",
      name: "API key",
      kind: "secret",
      // The prefix is also short for "random" and "round", and nobody states the length.
      segments: ["rnd_", { chars: "base62", length: [24, 48] }],
      names: ["render_api_key", "render_api_token", "render_token"],
      grants: "deploy and delete the services of every workspace the user belongs to and read their variables",
      revoke: {
        url: "https://dashboard.render.com/u/settings#api-keys",
        how: "Revoke it under API Keys in the account settings",
      },
      env: "RENDER_API_KEY",
      source: { at: "santhsecurity/keyhog detectors/render-api-key.toml", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
