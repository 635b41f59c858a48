import type { Provider, Source } from "../types.ts";

const rules: Source = {
  at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
  checked: "2026-11",
  basis: "observed",
};

const body = { chars: "base64url", length: 93 } as const;

export const anthropic = {
  id: "anthropic",
  name: "Anthropic",
  tokens: [
    {
      id: "anthropic-api-key",
      name: "API key",
      kind: "secret",
      segments: ["sk-ant-api", { chars: "digits", length: 2 }, "-", body, "AA"],
      grants: "run models at the workspace's cost and read the files and batches it stores",
      revoke: { url: "https://console.anthropic.com/settings/keys", how: "Disable or delete it under API keys" },
      env: "ANTHROPIC_API_KEY",
      source: rules,
    },
    {
      id: "anthropic-admin-key",
      name: "admin API key",
      kind: "secret",
      segments: ["sk-ant-admin", { chars: "digits", length: 2 }, "-", body, "AA"],
      grants: "manage the organization: members, workspaces, API keys and usage reports",
      revoke: { url: "https://console.anthropic.com/settings/admin-keys", how: "Delete it under Admin keys" },
      env: "ANTHROPIC_ADMIN_KEY",
      source: rules,
    },
    {
      id: "anthropic-oauth-token",
      name: "OAuth access or refresh token",
      kind: "secret",
      segments: ["sk-ant-", { oneOf: ["oat01-", "ort01-"] }, { chars: "base64url", length: [80, 110] }],
      grants: "run models on the subscription of the person who signed in",
      revoke: {
        url: "https://claude.ai/settings/claude-code",
        how: "Revoke the authorization in the account's settings",
      },
      env: "CLAUDE_CODE_OAUTH_TOKEN",
      source: { at: "https://docs.claude.com/en/docs/claude-code/iam", checked: "2026-11", basis: "observed" },
    },
  ],
} satisfies Provider;
