import type { Provider, Source } from "../types.ts";

const tokens: Source = {
  at: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  checked: "2026-11",
  basis: "observed",
};

const revokeToken = {
  url: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
  how: "Revoke it with vault token revoke",
};

const signed = { chars: "base64url", length: [90, 120] } as const;

export const hashicorp = {
  id: "hashicorp",
  name: "HashiCorp",
  tokens: [
    {
      id: "hashicorp-vault-service-token",
      name: "Vault service token",
      kind: "secret",
      segments: ["hvs.", signed],
      grants: "read and change the secrets that the policies of the token reach",
      revoke: revokeToken,
      env: "VAULT_TOKEN",
      source: tokens,
    },
    {
      id: "hashicorp-vault-short-service-token",
      name: "Vault root token or service token without a signature",
      kind: "secret",
      // Too short to tell from a member of a variable, so only where its name says what it is.
      segments: [{ oneOf: ["hvs.", "s."] }, { chars: "base62", length: 24 }],
      names: ["vault_token", "vault_root_token", "vault_dev_root_token_id"],
      grants: "read and change the secrets that the policies of the token reach, all of them if it is a root token",
      revoke: revokeToken,
      env: "VAULT_TOKEN",
      source: tokens,
    },
    {
      id: "hashicorp-vault-batch-token",
      name: "Vault batch token",
      kind: "secret",
      segments: ["hvb.", { chars: "base64url", length: [138, 300] }],
      grants: "read and change the secrets that the policies of the token reach until it expires",
      revoke: {
        url: "https://developer.hashicorp.com/vault/docs/concepts/tokens#batch-tokens",
        how: "Revoke its parent token or disable the auth mount it came from; a batch token itself can't be revoked",
      },
      env: "VAULT_TOKEN",
      source: tokens,
    },
    {
      id: "hashicorp-vault-recovery-token",
      name: "Vault recovery token",
      kind: "secret",
      segments: ["hvr.", signed],
      grants: "repair or read a Vault server that runs in recovery mode",
      revoke: {
        url: "https://developer.hashicorp.com/vault/docs/concepts/recovery-mode",
        how: "Restart the server outside recovery mode",
      },
      env: "VAULT_TOKEN",
      source: tokens,
    },
    {
      id: "hashicorp-terraform-token",
      name: "HCP Terraform or Terraform Enterprise API token",
      kind: "secret",
      segments: [{ chars: "base62", length: 14 }, ".atlasv1.", { chars: "base62", length: 67 }],
      grants: "start runs, read state files and change variables of the workspaces it is for",
      revoke: {
        url: "https://app.terraform.io/app/settings/tokens",
        how: "Delete it under Tokens of the user, team or organization",
      },
      env: "TF_TOKEN_app_terraform_io",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/terraformcloudpersonaltoken/terraformcloudpersonaltoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
