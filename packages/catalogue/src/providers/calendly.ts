import type { Provider } from "../types.ts";

export const calendly = {
  id: "calendly",
  name: "Calendly",
  tokens: [
    {
      id: "calendly-personal-token",
      name: "personal access token",
      kind: "secret",
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
        "calendly_access_token",
        "calendly_personal_access_token",
        "calendly_api_key",
        "calendly_api_token",
        "calendly_token",
        "calendly_pat",
        "calendly_key",
        "calendly_bearer_token",
      ],
      grants: "read the user's events and invitees and cancel meetings, within the token's scopes",
      revoke: {
        url: "https://calendly.com/integrations/api_webhooks",
        how: "Revoke it under Integrations, API and webhooks",
      },
      env: "CALENDLY_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/calendlyapikey/calendlyapikey.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["calendly-webhook-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{timestamp}.{rawBody}",
    timestamp: { at: "t= in calendly-webhook-signature", toleranceSeconds: 180 },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", secret).update(timestamp + "." + rawBody).digest())',
    clues: {
      events: ["invitee.created", "invitee.canceled", "invitee_no_show.created", "routing_form_submission.created"],
      env: ["CALENDLY_WEBHOOK_SIGNING_KEY", "CALENDLY_SIGNING_KEY"],
    },
    source: {
      at: "https://developer.calendly.com/api-docs/4c305798a61d3-webhook-signatures",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
