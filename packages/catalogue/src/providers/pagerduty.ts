import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://developer.pagerduty.com/docs/oauth-functionality",
  checked: "2026-11",
  basis: "vendor",
};

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
  oauth: {
    hosts: ["app.pagerduty.com/oauth", "identity.pagerduty.com/oauth"],
    separator: " ",
    packages: [],
    names: ["pagerduty"],
    scopes: [
      {
        scope: "write",
        level: "full",
        grants: "changing everything in the account",
        narrower: ["incidents.read"],
        source: scopes,
      },
      { scope: "users.write", level: "admin", grants: "changing users", narrower: ["users.read"], source: scopes },
      {
        scope: "incidents.write",
        level: "sensitive",
        grants: "changing incidents",
        narrower: ["incidents.read"],
        source: scopes,
      },
      { scope: "users.read", level: "narrow", grants: "reading users", narrower: [], source: scopes },
      { scope: "incidents.read", level: "narrow", grants: "reading incidents", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["x-pagerduty-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    prefix: "v1=",
    signed: "{rawBody}",
    delivery: { header: "x-webhook-id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature.slice(3), "hex"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: {
      events: [
        "incident.triggered",
        "incident.acknowledged",
        "incident.resolved",
        "incident.escalated",
        "x-webhook-subscription",
      ],
      env: ["PAGERDUTY_WEBHOOK_SECRET"],
    },
    source: {
      at: "https://developer.pagerduty.com/docs/verifying-webhook-signatures",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
