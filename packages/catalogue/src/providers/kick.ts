import type { Provider } from "../types.ts";

export const kick = {
  id: "kick",
  name: "Kick",
  tokens: [],
  webhook: {
    headers: ["kick-event-signature"],
    scheme: "public-key",
    algorithm: "rsa-sha256",
    encoding: "base64",
    signed: "{id}.{timestamp}.{rawBody}",
    timestamp: { at: "kick-event-message-timestamp" },
    delivery: { header: "kick-event-message-id" },
    verifiers: [],
    recommend:
      'verify("RSA-SHA256", Buffer.from(id + "." + timestamp + "." + rawBody), publicKey, Buffer.from(signature, "base64"))',
    clues: {
      events: [
        "kick-event-type",
        "kick-event-subscription-id",
        "chat.message.sent",
        "channel.followed",
        "channel.subscription.new",
        "livestream.status.updated",
      ],
      env: ["KICK_PUBLIC_KEY"],
    },
    source: { at: "https://docs.kick.com/events/webhook-security", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
