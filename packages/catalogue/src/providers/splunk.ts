import type { Provider, Segment, Source } from "../types.ts";

const collector: Source = {
  at: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
  checked: "2026-11",
  basis: "observed",
};

const uuid: readonly Segment[] = [
  { chars: "anyHex", length: 8 },
  "-",
  { chars: "anyHex", length: 4 },
  "-",
  { chars: "anyHex", length: 4 },
  "-",
  { chars: "anyHex", length: 4 },
  "-",
  { chars: "anyHex", length: 12 },
];

const revokeCollector = {
  url: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
  how: "Delete it under Settings, Data inputs, HTTP Event Collector",
};

const grants = "write any event to the indexes the token is for";

export const splunk = {
  id: "splunk",
  name: "Splunk",
  tokens: [
    {
      id: "splunk-collector-token",
      name: "HTTP Event Collector token",
      kind: "secret",
      segments: [...uuid],
      names: [
        "splunk_hec_token",
        "splunk_token",
        "splunk_hec_key",
        "splunk_http_token",
        "splunk_event_collector_token",
        "splunk_hec_auth_token",
        "splunk_collector_token",
        // As the vendor's inputs.conf and its logging libraries call it.
        "token",
      ],
      onlyNear: ["splunk", "[http://"],
      grants,
      revoke: revokeCollector,
      env: "SPLUNK_HEC_TOKEN",
      source: collector,
    },
    {
      id: "splunk-authorization-header",
      name: "HTTP Event Collector token in an authorization header",
      kind: "secret",
      segments: ["Splunk ", ...uuid],
      grants,
      revoke: revokeCollector,
      env: "SPLUNK_HEC_TOKEN",
      source: collector,
    },
    {
      id: "splunk-observability-token",
      name: "Observability Cloud access token",
      kind: "secret",
      segments: [{ chars: "base64url", length: 22 }],
      names: [
        "splunk_access_token",
        "splunk_observability_token",
        "splunk_observability_access_token",
        "splunk_api_access_token",
        "signalfx_auth_token",
        "signalfx_access_token",
        "signalfx_api_token",
        "signalfx_token",
        "sfx_auth_token",
        "sfx_access_token",
        "sfx_token",
      ],
      grants: "send metrics and traces and, with an API token, read dashboards and change detectors",
      revoke: {
        url: "https://help.splunk.com/en/splunk-observability-cloud/administer/authentication-and-security",
        how: "Disable or delete it under Settings, Access tokens",
      },
      env: "SPLUNK_ACCESS_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/splunkobservabilitytoken/splunkobservabilitytoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
