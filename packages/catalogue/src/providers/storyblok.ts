import type { Provider } from "../types.ts";

export const storyblok = {
  id: "storyblok",
  name: "Storyblok",
  tokens: [
    {
      id: "storyblok-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: [
        { chars: "base62", length: 22 },
        "tt-",
        { chars: "digits", length: 6 },
        "-",
        { chars: "base64url", length: 20 },
      ],
      grants: "read and change the content, components and settings of every space its user can",
      revoke: {
        url: "https://app.storyblok.com/#/me/account?tab=token",
        how: "Delete it under Personal access tokens of the account",
      },
      env: "STORYBLOK_OAUTH_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/storyblokpersonalaccesstoken/storyblokpersonalaccesstoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "storyblok-access-token",
      name: "access token of a space",
      kind: "secret",
      segments: [{ chars: "base62", length: 22 }, "tt"],
      names: [
        "storyblok_access_token",
        "storyblok_token",
        "storyblok_api_token",
        "storyblok_preview_token",
        "storyblok_api_key",
        "storyblok_delivery_api_token",
      ],
      grants: "read the content of the space, unpublished drafts included if it is a preview token",
      revoke: {
        url: "https://www.storyblok.com/docs/concepts/access-tokens",
        how: "Delete it under Settings, Access Tokens of the space",
      },
      env: "STORYBLOK_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/storyblok/storyblok.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["webhook-signature"],
    scheme: "hmac",
    algorithm: "sha1",
    encoding: "hex",
    signed: "{rawBody}",
    verifiers: [],
    recommend: 'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha1", secret).update(rawBody).digest())',
    clues: { events: ["full_slug", "story_id", "space_id"], env: ["STORYBLOK_WEBHOOK_SECRET"] },
    source: { at: "https://www.storyblok.com/tp/webhook-secret-with-different-technologies", checked: "2026-11", basis: "vendor" },
  },
} satisfies Provider;
