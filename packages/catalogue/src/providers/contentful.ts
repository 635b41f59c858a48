import type { Provider, Source } from "../types.ts";

const keyKinds: Source = {
  at: "https://www.contentful.com/developers/docs/references/authentication/",
  checked: "2026-11",
  basis: "observed",
};

const deleteKey = {
  url: "https://www.contentful.com/developers/docs/references/authentication/",
  how: "Delete it under Settings, API keys of the space",
};

export const contentful = {
  id: "contentful",
  name: "Contentful",
  tokens: [
    {
      id: "contentful-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: ["CFPAT-", { chars: "base64url", length: 43 }],
      grants: "read, change and delete the content of every space its user can",
      revoke: {
        url: "https://app.contentful.com/account/profile/cma_tokens",
        how: "Revoke it under Account settings, CMA tokens",
      },
      env: "CONTENTFUL_MANAGEMENT_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/contentfulpersonalaccesstoken/contentfulpersonalaccesstoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "contentful-preview-token",
      name: "preview API token",
      kind: "secret",
      segments: [{ chars: "base64url", length: 43 }],
      names: [
        "contentful_preview_token",
        "contentful_preview_access_token",
        "contentful_preview_api_token",
        "contentful_preview_api_key",
        "contentful_preview_key",
        "contentful_cpa_token",
      ],
      grants: "read the content of the space, unpublished drafts included",
      revoke: deleteKey,
      env: "CONTENTFUL_PREVIEW_TOKEN",
      source: keyKinds,
    },
    {
      id: "contentful-delivery-token",
      name: "delivery API token",
      kind: "publishable",
      segments: [{ chars: "base64url", length: 43 }],
      names: [
        "contentful_delivery_token",
        "contentful_delivery_access_token",
        "contentful_delivery_api_token",
        "contentful_delivery_api_key",
        "contentful_cda_token",
        "contentful_access_token",
      ],
      grants: "read the published content of the space, which apps in browsers do too",
      revoke: deleteKey,
      env: "CONTENTFUL_ACCESS_TOKEN",
      source: keyKinds,
    },
  ],
  webhook: {
    headers: ["x-contentful-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{method}, path, signed headers and {rawBody}, line by line",
    timestamp: { at: "x-contentful-timestamp", toleranceSeconds: 30 },
    verifiers: [
      {
        package: "@contentful/node-apps-toolkit",
        call: "verifyRequest",
        kind: "call",
        async: false,
        failure: "returns-false",
      },
    ],
    recommend: "verifyRequest(process.env.CONTENTFUL_SIGNING_SECRET, { method, path, headers, body: rawBody })",
    clues: {
      events: [
        "x-contentful-topic",
        "x-contentful-webhook-name",
        "x-contentful-signed-headers",
        "ContentManagement.Entry.publish",
        "ContentManagement.Entry.unpublish",
      ],
      env: ["CONTENTFUL_SIGNING_SECRET", "CONTENTFUL_WEBHOOK_SECRET"],
    },
    source: { at: "contentful/node-apps-toolkit src/requests/verify-request.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
