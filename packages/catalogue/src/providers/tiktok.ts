import type { Provider, Source } from "../types.ts";

const scopes: Source = { at: "https://developers.tiktok.com/doc/scopes-overview", checked: "2026-11", basis: "vendor" };

export const tiktok = {
  id: "tiktok",
  name: "TikTok",
  tokens: [],
  oauth: {
    hosts: ["www.tiktok.com/v2/auth/authorize", "open.tiktokapis.com/v2/oauth/token"],
    separator: ",",
    packages: ["passport-tiktok", "next-auth/providers/tiktok", "@auth/core/providers/tiktok"],
    names: ["tiktok"],
    scopes: [
      {
        scope: "video.publish",
        level: "sensitive",
        grants: "posting at once, without a draft",
        narrower: ["video.upload"],
        source: scopes,
      },
      {
        scope: "research.data.basic",
        level: "restricted",
        grants: "research data on users and videos",
        narrower: [],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "video.upload",
        level: "narrow",
        grants: "sending drafts to the user's inbox",
        narrower: [],
        source: scopes,
      },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["tiktok-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{timestamp}.{rawBody}",
    timestamp: { at: "t= in tiktok-signature" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", clientSecret).update(timestamp + "." + rawBody).digest())',
    clues: {
      events: [
        "authorization.removed",
        "post.publish.complete",
        "post.publish.failed",
        "video.upload.failed",
        "video.publish.completed",
      ],
      env: ["TIKTOK_CLIENT_SECRET"],
    },
    source: { at: "https://developers.tiktok.com/doc/webhooks-verification", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
