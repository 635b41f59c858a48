import type { Provider } from "../types.ts";

export const ghost = {
  id: "ghost",
  name: "Ghost",
  tokens: [
    {
      id: "ghost-admin-api-key",
      name: "Admin API key or staff access token",
      kind: "secret",
      segments: [{ chars: "hex", length: 24 }, ":", { chars: "hex", length: 64 }],
      names: [
        "ghost_admin_api_key",
        "ghost_admin_key",
        "ghost_admin_token",
        "ghost_api_key",
        "ghost_staff_access_token",
        "ghost_staff_token",
        "ghost_key",
      ],
      grants: "write and publish posts in the site and read its members, as the integration or staff user",
      revoke: {
        url: "https://ghost.org/docs/admin-api/#token-authentication",
        how: "Regenerate it on the page of the integration or staff user",
      },
      env: "GHOST_ADMIN_API_KEY",
      source: { at: "https://ghost.org/docs/admin-api/#token-authentication", checked: "2026-11", basis: "vendor" },
    },
    {
      id: "ghost-content-api-key",
      name: "Content API key",
      kind: "publishable",
      segments: [{ chars: "hex", length: 26 }],
      names: ["ghost_content_api_key", "ghost_content_key"],
      grants: "read the published content of the site, which is what it is for",
      revoke: { url: "https://ghost.org/docs/content-api/#key", how: "Regenerate it on the page of the integration" },
      env: "GHOST_CONTENT_API_KEY",
      source: { at: "https://ghost.org/docs/content-api/#key", checked: "2026-11", basis: "vendor" },
    },
  ],
  webhook: {
    headers: ["x-ghost-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    prefix: "sha256=",
    signed: "{rawBody}{timestamp}",
    timestamp: { at: "t= in x-ghost-signature" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", secret).update(rawBody + timestamp).digest())',
    clues: {
      events: ["post.published", "post.unpublished", "member.added", "x-ghost-signature"],
      env: ["GHOST_WEBHOOK_SECRET"],
    },
    source: {
      at: "TryGhost/Ghost ghost/core/core/server/services/webhooks/webhook-trigger.js",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
