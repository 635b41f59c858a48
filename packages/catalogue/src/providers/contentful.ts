import type { Provider } from "../types.ts";

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
  ],
} satisfies Provider;
