import type { Provider } from "../types.ts";

export const pagerduty = {
  id: "pagerduty",
  name: "PagerDuty",
  tokens: [
    {
      id: "pagerduty-user-key",
      name: "user API key",
      kind: "secret",
      segments: ["u+", { chars: "base64url", length: 18 }],
      names: ["pagerduty_api_key", "pagerduty_api_token", "pagerduty_token", "pager_duty_api_key", "pager_duty_token"],
      grants: "read incidents and on-call schedules and change them as its user",
      revoke: {
        url: "https://support.pagerduty.com/main/docs/api-access-keys",
        how: "Delete it under My Profile, User Settings, API Access",
      },
      env: "PAGERDUTY_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/pagerdutyapikey/pagerdutyapikey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "pagerduty-integration-key",
      name: "integration key",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: [
        "pagerduty_routing_key",
        "pagerduty_integration_key",
        "pagerduty_service_key",
        "pager_duty_routing_key",
        "pager_duty_integration_key",
      ],
      grants: "raise and resolve incidents of the service, waking whoever is on call",
      revoke: {
        url: "https://support.pagerduty.com/main/docs/services-and-integrations",
        how: "Delete the integration under Services, Integrations, and add it anew",
      },
      env: "PAGERDUTY_ROUTING_KEY",
      source: {
        at: "https://developer.pagerduty.com/docs/send-alert-event",
        checked: "2026-11",
        basis: "vendor",
      },
    },
  ],
} satisfies Provider;
