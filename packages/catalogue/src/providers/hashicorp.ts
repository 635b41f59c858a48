import type { Provider, Segment, Source } from "../types.ts";

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

const uuid: readonly Segment[] = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
];

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
    {
      id: "hashicorp-vault-secret-id",
      name: "Vault AppRole secret id",
      kind: "secret",
      segments: [...uuid],
      names: ["vault_secret_id", "vault_approle_secret_id", "vault_app_role_secret_id", "approle_secret_id"],
      grants: "sign in as the AppRole, with the role id beside it, and read the secrets its policies reach",
      revoke: {
        url: "https://developer.hashicorp.com/vault/api-docs/auth/approle",
        how: "Destroy it with vault write auth/approle/role/<role>/secret-id/destroy",
      },
      env: "VAULT_SECRET_ID",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/hashicorpvaultauth/hashicorpvaultauth.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "hashicorp-acl-token",
      name: "Consul or Nomad ACL token",
      kind: "secret",
      segments: [...uuid],
      names: [
        "consul_http_token",
        "consul_token",
        "consul_acl_token",
        "consul_management_token",
        "consul_master_token",
        "consul_bootstrap_token",
        "nomad_token",
        "nomad_acl_token",
        "nomad_bootstrap_token",
        "nomad_management_token",
      ],
      grants: "read and change the services, keys or jobs that the token's policies reach",
      revoke: {
        url: "https://developer.hashicorp.com/consul/commands/acl/token/delete",
        how: "Delete it with consul acl token delete or nomad acl token delete",
      },
      env: "CONSUL_HTTP_TOKEN",
      source: {
        at: "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "hashicorp-client-secret",
      name: "HCP client secret of a service principal",
      kind: "secret",
      segments: [{ chars: "base64url", length: 64 }],
      names: ["hcp_client_secret", "hashicorp_client_secret", "hcp_service_principal_secret"],
      grants: "manage the HCP projects, clusters and secrets that the service principal's role covers",
      revoke: {
        url: "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal/key",
        how: "Delete the key under Access control (IAM), Service principals",
      },
      env: "HCP_CLIENT_SECRET",
      source: {
        at: "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal/key",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "hashicorp-boundary-token",
      name: "Boundary auth token",
      kind: "secret",
      // The token's id, the version `s1` and an encrypted part in base 58.
      segments: ["at_", { chars: "base62", length: 10 }, "_s1", { chars: "base58", length: [60, 300] }],
      grants: "open sessions to the targets that its user may reach until it expires",
      revoke: {
        url: "https://developer.hashicorp.com/boundary/docs/commands/auth-tokens",
        how: "Delete it with boundary auth-tokens delete",
      },
      env: "BOUNDARY_TOKEN",
      source: { at: "hashicorp/boundary internal/authtoken/authtoken.go", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
