import type { Provider, Segment, Source } from "../types.ts";

const detector: Source = {
  at: "trufflesecurity/trufflehog pkg/detectors/opsgenie/opsgenie.go",
  checked: "2026-11",
  basis: "observed",
};

const uuid: readonly Segment[] = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
];

const grants = "raise, read, silence and close alerts and, with an account's key, change schedules and users";

const revoke = {
  url: "https://app.opsgenie.com/settings/api-key-management",
  how: "Delete it under Settings, API key management, or in the integration of the team",
};

export const opsgenie = {
  id: "opsgenie",
  name: "Opsgenie",
  tokens: [
    {
      id: "opsgenie-api-key",
      name: "API key",
      kind: "secret",
      segments: [...uuid],
      names: ["opsgenie_api_key", "opsgenie_key", "opsgenie_apikey", "opsgenie_token", "opsgenie_api_token", "genie_key"],
      grants,
      revoke,
      env: "OPSGENIE_API_KEY",
      source: detector,
    },
    {
      id: "opsgenie-authorization-header",
      name: "API key in an authorization header",
      kind: "secret",
      segments: ["GenieKey ", ...uuid],
      grants,
      revoke,
      env: "OPSGENIE_API_KEY",
      source: { at: "https://docs.opsgenie.com/docs/authentication", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
