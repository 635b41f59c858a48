import type { Provider } from "../types.ts";

export const fusionauth = {
  id: "fusionauth",
  name: "FusionAuth",
  tokens: [],
  webhook: {
    headers: ["x-fusionauth-signature-jwt"],
    scheme: "jwt",
    signed: "a JWT whose request_body_sha256 is the SHA-256 of {rawBody}",
    timestamp: { at: "event.createInstant in the body" },
    delivery: { field: "event.id" },
    verifiers: [],
    recommend: "await jwtVerify(token, key)",
    clues: {
      events: [
        "user.login.success",
        "user.registration.create",
        "user.create.complete",
        "user.email.verified",
        "jwt.refresh-token.revoke",
        "x-fusionauth-signature-jwt",
      ],
      env: ["FUSIONAUTH_WEBHOOK_SECRET", "FUSIONAUTH_SIGNING_KEY"],
    },
    source: {
      at: "https://fusionauth.io/docs/extend/events-and-webhooks/signing",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
