import type { Provider } from "../types.ts";

export const rubygems = {
  id: "rubygems",
  name: "RubyGems",
  tokens: [
    {
      id: "rubygems-api-key",
      name: "API key",
      kind: "secret",
      segments: ["rubygems_", { chars: "hex", length: 48 }],
      grants: "publish and yank gems and change their owners, within the key's scopes",
      revoke: { url: "https://rubygems.org/profile/api_keys", how: "Delete it under Settings, API keys" },
      env: "GEM_HOST_API_KEY",
      source: {
        at: "https://github.com/rubygems/rubygems.org/blob/master/app/controllers/concerns/api_keyable.rb",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
