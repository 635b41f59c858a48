import type { Provider } from "../types.ts";

export const viber = {
  id: "viber",
  name: "Viber",
  tokens: [],
  webhook: {
    headers: ["x-viber-content-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{rawBody}",
    timestamp: { at: "timestamp in the body" },
    delivery: { field: "message_token" },
    verifiers: [{ package: "viber-bot", call: "middleware", kind: "middleware", async: false, failure: "responds" }],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", authToken).update(rawBody).digest())',
    clues: {
      events: ["conversation_started", "message_token", "x-viber-content-signature"],
      env: ["VIBER_AUTH_TOKEN", "VIBER_TOKEN"],
    },
    source: {
      at: "https://developers.viber.com/docs/api/rest-bot-api/#callbacks",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
