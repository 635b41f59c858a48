import type { ManifestPermissions } from "../permission-types.ts";

/** The `default_permissions` of a GitHub App that give much, as `name: level`; `name: admin` gives at least as much. */
export const githubApp = {
  vendor: "github",
  permissions: [
    {
      name: "administration: write",
      level: "admin",
      grants: "changing the settings of repositories, who may use them, and deleting them",
      narrower: ["administration: read"],
    },
    {
      name: "organization_administration: write",
      level: "admin",
      grants: "changing the settings of the organization",
      narrower: ["organization_administration: read"],
    },
    {
      name: "members: write",
      level: "admin",
      grants: "changing members and teams of the organization",
      narrower: ["members: read"],
    },
    {
      name: "secrets: write",
      level: "admin",
      grants: "changing the secrets workflows use",
      narrower: ["secrets: read"],
    },
    {
      name: "organization_secrets: write",
      level: "admin",
      grants: "changing the secrets of the organization",
      narrower: ["organization_secrets: read"],
    },
    {
      name: "workflows: write",
      level: "admin",
      grants: "changing what workflows do, with the secrets they see",
      narrower: ["workflows: read"],
    },
    {
      name: "organization_hooks: write",
      level: "admin",
      grants: "sending what happens in the organization to any address",
      narrower: ["organization_hooks: read"],
    },
    {
      name: "repository_hooks: write",
      level: "admin",
      grants: "sending what happens in repositories to any address",
      narrower: ["repository_hooks: read"],
    },
    {
      name: "environments: write",
      level: "admin",
      grants: "changing deployment environments, their rules and secrets",
      narrower: ["environments: read"],
    },
    {
      name: "organization_self_hosted_runners: write",
      level: "admin",
      grants: "changing the machines workflows run on",
      narrower: ["organization_self_hosted_runners: read"],
    },
    {
      name: "organization_user_blocking: write",
      level: "admin",
      grants: "blocking users from the organization",
      narrower: ["organization_user_blocking: read"],
    },
    { name: "keys: write", level: "admin", grants: "changing the SSH keys of users", narrower: ["keys: read"] },
    { name: "gpg_keys: write", level: "admin", grants: "changing the GPG keys of users", narrower: ["gpg_keys: read"] },
    {
      name: "codespaces_secrets: write",
      level: "admin",
      grants: "changing the secrets of codespaces",
      narrower: ["codespaces_secrets: read"],
    },
    {
      name: "dependabot_secrets: write",
      level: "admin",
      grants: "changing the secrets of Dependabot",
      narrower: ["dependabot_secrets: read"],
    },
    {
      name: "organization_custom_roles: write",
      level: "admin",
      grants: "changing what roles may do",
      narrower: ["organization_custom_roles: read"],
    },
    {
      name: "organization_personal_access_tokens: write",
      level: "admin",
      grants: "managing the access tokens of members",
      narrower: ["organization_personal_access_tokens: read"],
    },
    {
      name: "enterprise_administration: write",
      level: "admin",
      grants: "changing the settings of the enterprise",
      narrower: ["enterprise_administration: read"],
    },
    {
      name: "contents: write",
      level: "write-all",
      grants: "pushing code to every repository it is installed on",
      narrower: ["contents: read"],
    },
    {
      name: "actions: write",
      level: "write-all",
      grants: "running, cancelling and deleting workflow runs",
      narrower: ["actions: read"],
    },
    { name: "packages: write", level: "write-all", grants: "publishing packages", narrower: ["packages: read"] },
  ],
  source: {
    at: "https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps",
    checked: "2026-11",
    basis: "vendor",
  },
} satisfies ManifestPermissions;
