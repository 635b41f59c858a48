import type { Provider } from "../types.ts";

export const typeform = {
  id: "typeform",
  name: "Typeform",
  tokens: [
    {
      id: "typeform-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: ["tfp_", { chars: "word", length: [40, 59] }],
      grants: "read all responses to the account's forms and change the forms, within the token's scopes",
      revoke: { url: "https://admin.typeform.com/user/tokens", how: "Delete it under Settings, Personal tokens" },
      env: "TYPEFORM_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/typeform/v2/typeform.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["typeform-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    prefix: "sha256=",
    signed: "{rawBody}",
    delivery: { field: "event_id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature.slice(7), "base64"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: { events: ["form_response", "form_response_partial"], env: ["TYPEFORM_WEBHOOK_SECRET", "TYPEFORM_SECRET"] },
    source: {
      at: "https://www.typeform.com/developers/webhooks/secure-your-webhooks/",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
