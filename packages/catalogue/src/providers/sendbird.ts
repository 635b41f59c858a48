import type { Provider } from "../types.ts";

export const sendbird = {
  id: "sendbird",
  name: "Sendbird",
  tokens: [
    {
      id: "sendbird-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: [
        "sendbird_api_token",
        "sendbird_master_api_token",
        "sendbird_master_token",
        "sendbird_access_token",
        "sendbird_token",
        "sendbird_api_key",
        "sendbird_secondary_api_token",
      ],
      grants: "read and delete every message and user of the application",
      revoke: { url: "https://dashboard.sendbird.com/", how: "Replace the token under Settings, Application, General" },
      env: "SENDBIRD_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/sendbird/sendbird.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "sendbird-organization-key",
      name: "organization API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 24 }],
      names: [
        "sendbird_organization_api_key",
        "sendbird_organization_key",
        "sendbird_organization_api_token",
        "sendbird_org_api_key",
      ],
      grants: "create and delete the organization's applications",
      revoke: { url: "https://dashboard.sendbird.com/", how: "Replace the key in the settings of the organization" },
      env: "SENDBIRD_ORGANIZATION_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/sendbirdorganizationapi/sendbirdorganizationapi.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
