import type { Provider } from "../types.ts";

export const front = {
  id: "front",
  name: "Front",
  tokens: [
    {
      id: "front-api-token",
      name: "API token",
      kind: "secret",
      // Names such as `storefront_token` end alike, so the vendor has to be in sight.
      segments: [
        { oneOf: ["eyJ"] },
        { chars: "base64url", length: [16, 200] },
        ".eyJ",
        { chars: "base64url", length: [80, 600] },
        ".",
        { chars: "base64url", length: [43, 700] },
      ],
      structure: "jwt",
      names: [
        "front_api_token",
        "front_api_key",
        "front_token",
        "front_access_token",
        "front_app_api_token",
        "front_app_token",
        "frontapp_api_token",
        "frontapp_api_key",
        "frontapp_token",
        "frontapp_secret",
      ],
      onlyNear: ["frontapp", "front_app"],
      grants: "read and send the company's shared mail and change its contacts, within the token's scopes",
      revoke: {
        url: "https://app.frontapp.com/settings/developers/tokens",
        how: "Delete it under Settings, Developers, API tokens",
      },
      env: "FRONT_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/front/front.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
