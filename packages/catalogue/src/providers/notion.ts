import type { Provider } from "../types.ts";

const revokeSecret = {
  url: "https://www.notion.so/profile/integrations",
  how: "Refresh the integration's secret under its Configuration",
};

const grants = "read and change the pages and databases shared with the integration";

export const notion = {
  id: "notion",
  name: "Notion",
  tokens: [
    {
      id: "notion-token",
      name: "integration or OAuth token",
      kind: "secret",
      segments: ["ntn_", { chars: "digits", length: 11 }, { chars: "base62", length: 35 }],
      grants,
      revoke: revokeSecret,
      env: "NOTION_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "notion-legacy-token",
      name: "integration token (before September 2024)",
      kind: "secret",
      // The prefix is too common a word to stand alone.
      segments: ["secret_", { chars: "base62", length: 43 }],
      onlyNear: ["notion"],
      grants,
      revoke: revokeSecret,
      env: "NOTION_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/notion/notion.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["x-notion-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    prefix: "sha256=",
    signed: "{rawBody}",
    delivery: { field: "id" },
    challenge: ["verification_token"],
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature.slice(7), "hex"), createHmac("sha256", verificationToken).update(rawBody).digest())',
    clues: {
      events: [
        "page.created",
        "page.content_updated",
        "page.properties_updated",
        "database.schema_updated",
        "data_source.schema_updated",
        "comment.created",
        "verification_token",
      ],
      env: ["NOTION_WEBHOOK_SECRET", "NOTION_VERIFICATION_TOKEN", "NOTION_WEBHOOK_VERIFICATION_TOKEN"],
    },
    source: {
      at: "https://github.com/triggerdotdev/trigger.dev/blob/b082e44389337dc6505d590737a6df70867cc8f4/packages/core/src/v3/webhooks/index.ts",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
