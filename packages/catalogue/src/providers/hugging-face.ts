import type { Provider } from "../types.ts";

export const huggingFace = {
  id: "hugging-face",
  name: "Hugging Face",
  tokens: [
    {
      id: "hugging-face-user-token",
      name: "user access token",
      kind: "secret",
      segments: ["hf_", { chars: "base62", length: 34 }],
      grants: "read the user's private models and data sets and, unless it is read-only, change them",
      revoke: {
        url: "https://huggingface.co/settings/tokens",
        how: "Invalidate and refresh it, or delete it, under Access Tokens",
      },
      env: "HF_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "hugging-face-organization-token",
      name: "organization API token (retired kind)",
      kind: "secret",
      segments: ["api_org_", { chars: "base62", length: 34 }],
      grants: "read and change the organization's private models and data sets",
      revoke: { url: "https://huggingface.co/organizations", how: "Delete it in the settings of the organization" },
      env: "HF_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
