import type { Provider } from "../types.ts";

export const ably = {
  id: "ably",
  name: "Ably",
  tokens: [
    {
      id: "ably-api-key",
      name: "API key",
      kind: "secret",
      segments: [
        { chars: "base64url", length: 6 },
        ".",
        { chars: "base64url", length: 6 },
        ":",
        { chars: "base64url", length: [16, 43] },
      ],
      names: [
        "ably_api_key",
        "ably_apikey",
        "ably_key",
        "ably_root_key",
        "ably_root_api_key",
        "ably_server_key",
        "ably_private_key",
        "ably_secret",
        "ably_server_api_key",
      ],
      calls: [
        { name: "Ably.Rest", argument: 0 },
        { name: "Ably.Realtime", argument: 0 },
        { name: "AblyRest", argument: 0 },
      ],
      grants: "publish and subscribe to the app's channels and make tokens for anyone, within the key's capabilities",
      revoke: { url: "https://ably.com/accounts/any/apps/any/app_keys", how: "Revoke it under API keys of the app" },
      env: "ABLY_API_KEY",
      source: { at: "https://ably.com/docs/auth", checked: "2026-11", basis: "vendor" },
    },
  ],
} satisfies Provider;
