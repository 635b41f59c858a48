import type { Provider } from "../types.ts";

export const contentstack = {
  id: "contentstack",
  name: "Contentstack",
  tokens: [
    {
      id: "contentstack-management-token",
      name: "management token",
      kind: "secret",
      segments: ["cs", { chars: "hex", length: 24 }],
      names: ["contentstack_management_token", "contentstack_mgmt_token"],
      grants: "read, change and delete the content and content types of the stack",
      revoke: {
        url: "https://www.contentstack.com/docs/developers/create-tokens/delete-a-management-token",
        how: "Delete it under Settings, Tokens of the stack",
      },
      env: "CONTENTSTACK_MANAGEMENT_TOKEN",
      source: {
        at: "https://www.contentstack.com/docs/developers/create-tokens/types-of-tokens",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "contentstack-preview-token",
      name: "preview token",
      kind: "secret",
      segments: ["cs", { chars: "hex", length: 24 }],
      names: ["contentstack_preview_token", "contentstack_live_preview_token"],
      grants: "read the unpublished drafts of the environment",
      revoke: {
        url: "https://www.contentstack.com/docs/developers/create-tokens/about-delivery-tokens",
        how: "Delete it with its delivery token under Settings, Tokens of the stack",
      },
      env: "CONTENTSTACK_PREVIEW_TOKEN",
      source: {
        at: "https://www.contentstack.com/docs/developers/create-tokens/about-delivery-tokens",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
