import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/courier/courier.go",
  checked: "2026-11",
  basis: "observed",
};

const rotate = { url: "https://app.courier.com/settings/api-keys", how: "Rotate or delete it under Settings, API keys" };

export const courier = {
  id: "courier",
  name: "Courier",
  tokens: [
    {
      id: "courier-api-key",
      name: "API key",
      kind: "secret",
      segments: ["pk_prod_", { chars: "upperBase36", length: 28 }],
      grants: "send messages to the workspace's users and read their profiles and messages",
      revoke: rotate,
      env: "COURIER_AUTH_TOKEN",
      source,
    },
    {
      id: "courier-test-api-key",
      name: "API key of the test environment",
      kind: "secret",
      // Others begin publishable keys so.
      segments: ["pk_test_", { chars: "upperBase36", length: 28 }],
      names: [
        "courier_auth_token",
        "courier_api_key",
        "courier_authorization_token",
        "courier_token",
        "courier_key",
        "courier_test_api_key",
      ],
      grants: "send messages in the test environment and read its profiles",
      revoke: rotate,
      env: "COURIER_AUTH_TOKEN",
      source,
    },
  ],
} satisfies Provider;
