import type { Provider } from "../types.ts";

export const prismic = {
  id: "prismic",
  name: "Prismic",
  tokens: [
    {
      id: "prismic-access-token",
      name: "permanent access token",
      kind: "secret",
      segments: ["MC5", { chars: "base64url", length: 21 }, ".", { chars: "base64url", length: [60, 160] }],
      onlyNear: ["prismic"],
      grants: "read the content of the repository, unreleased drafts included if it may see them",
      revoke: {
        url: "https://prismic.io/docs/fetch-content",
        how: "Delete it under Settings, API & Security of the repository",
      },
      env: "PRISMIC_ACCESS_TOKEN",
      source: { at: "https://prismic.io/docs/fetch-content", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
