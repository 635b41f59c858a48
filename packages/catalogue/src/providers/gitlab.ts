import type { Checksum, Provider, Segment, Source } from "../types.ts";

const prefixes: Source = {
  at: "https://docs.gitlab.com/security/tokens/#token-prefixes",
  checked: "2026-11",
  basis: "vendor",
};

const patterns: Source = {
  at: "gitlabhq/gitlabhq app/assets/javascripts/lib/utils/secret_detection_patterns.js",
  checked: "2026-11",
  basis: "code",
};

const routable: Source = {
  at: "gitlabhq/gitlabhq lib/authn/token_field/generator/routable_token.rb",
  checked: "2026-11",
  basis: "code",
};

const scopes: Source = {
  at: "https://docs.gitlab.com/security/tokens/access_token_scopes/",
  checked: "2026-11",
  basis: "vendor",
};

const oauth: Source = {
  at: "https://docs.gitlab.com/integration/oauth_provider/",
  checked: "2026-11",
  basis: "vendor",
};

/** Payload, version (absent in the first months), length of the payload, checksum. */
const routableBody = [
  { chars: "base64url", length: [27, 300] },
  { oneOf: [".01.", "."] },
  { chars: "base36", length: 9 },
] as const satisfies readonly Segment[];

const routableChecksum: Checksum = { algorithm: "crc32", encoding: "base36", length: 7, over: "before" };

const revokeAccessToken = {
  url: "https://gitlab.com/-/user_settings/personal_access_tokens",
  how: "Revoke it under Personal access tokens of its user, or under Access tokens of its group or project",
};

const resetFeedToken = {
  url: "https://gitlab.com/-/user_settings/personal_access_tokens",
  how: "Reset the feed token under Preferences, Personal access tokens",
};

const resetRunnerToken = {
  url: "https://docs.gitlab.com/api/runners/#reset-runner-authentication-token",
  how: "Reset it with the runners API, or delete the runner under Settings, CI/CD, Runners",
};

const resetAgentToken = {
  url: "https://docs.gitlab.com/user/clusters/agent/work_with_agent/#reset-the-agent-token",
  how: "Reset the agent token under Operate, Kubernetes clusters",
};

export const gitlab = {
  id: "gitlab",
  name: "GitLab",
  tokens: [
    {
      id: "gitlab-pat",
      name: "personal, group or project access token",
      kind: "secret",
      segments: ["glpat-", { chars: "base64url", length: 20 }],
      grants: "act as the user or bot in every project and group the token reaches",
      revoke: revokeAccessToken,
      env: "GITLAB_TOKEN",
      source: patterns,
    },
    {
      id: "gitlab-pat-routable",
      name: "personal, group or project access token (routable)",
      kind: "secret",
      segments: ["glpat-", ...routableBody],
      checksum: routableChecksum,
      grants: "act as the user or bot in every project and group the token reaches",
      revoke: revokeAccessToken,
      env: "GITLAB_TOKEN",
      source: routable,
    },
    {
      id: "gitlab-deploy-token",
      name: "deploy token",
      kind: "secret",
      segments: ["gldt-", { chars: "base64url", length: 20 }],
      grants: "clone the repositories and pull or push the packages and images the token was made for",
      revoke: {
        url: "https://docs.gitlab.com/user/project/deploy_tokens/#revoke-a-deploy-token",
        how: "Revoke it under Settings, Repository, Deploy tokens of its project or group",
      },
      env: "CI_DEPLOY_PASSWORD",
      source: patterns,
    },
    {
      id: "gitlab-runner-token",
      name: "runner authentication token",
      kind: "secret",
      segments: ["glrt-", { chars: "base64url", length: [20, 23] }],
      grants: "pose as the runner and receive the code and the secrets of its jobs",
      revoke: resetRunnerToken,
      env: "CI_SERVER_TOKEN",
      source: {
        at: "gitlabhq/gitlabhq app/models/ci/runner.rb",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "gitlab-runner-token-routable",
      name: "runner authentication token (routable)",
      kind: "secret",
      segments: ["glrt-", ...routableBody],
      checksum: routableChecksum,
      grants: "pose as the runner and receive the code and the secrets of its jobs",
      revoke: resetRunnerToken,
      env: "CI_SERVER_TOKEN",
      source: routable,
    },
    {
      id: "gitlab-registered-runner-token",
      name: "runner authentication token (of a registered runner)",
      kind: "secret",
      segments: ["glrtr-", { chars: "base64url", length: [20, 23] }],
      grants: "pose as the runner and receive the code and the secrets of its jobs",
      revoke: resetRunnerToken,
      env: "CI_SERVER_TOKEN",
      source: prefixes,
    },
    {
      id: "gitlab-registered-runner-token-routable",
      name: "runner authentication token (of a registered runner, routable)",
      kind: "secret",
      segments: ["glrtr-", ...routableBody],
      checksum: routableChecksum,
      grants: "pose as the runner and receive the code and the secrets of its jobs",
      revoke: resetRunnerToken,
      env: "CI_SERVER_TOKEN",
      source: routable,
    },
    {
      id: "gitlab-runner-registration-token",
      name: "runner registration token",
      kind: "secret",
      segments: ["GR1348941", { chars: "base64url", length: 20 }],
      grants: "add runners to the project or group and so receive the code and the secrets of its jobs",
      revoke: {
        url: "https://docs.gitlab.com/security/tokens/#runner-registration-tokens-deprecated",
        how: "Reset the registration token under Settings, CI/CD, Runners",
      },
      env: "REGISTRATION_TOKEN",
      source: {
        at: "gitlabhq/gitlabhq gems/gitlab-secret_detection/lib/gitleaks.toml",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "gitlab-job-token",
      name: "CI/CD job token",
      kind: "secret",
      segments: ["glcbt-", { chars: "base62", length: [1, 5] }, "_", { chars: "base64url", length: 20 }],
      grants: "reach the projects, packages and images of the job while it runs",
      revoke: {
        url: "https://docs.gitlab.com/ci/jobs/ci_job_token/",
        how: "Cancel the job; the token ends with it",
      },
      env: "CI_JOB_TOKEN",
      source: patterns,
    },
    {
      id: "gitlab-trigger-token",
      name: "pipeline trigger token",
      kind: "secret",
      segments: ["glptt-", { chars: "hex", length: 40 }],
      grants: "start pipelines of the project with variables of their own choice",
      revoke: {
        url: "https://docs.gitlab.com/ci/triggers/#revoke-a-pipeline-trigger-token",
        how: "Revoke it under Settings, CI/CD, Pipeline trigger tokens",
      },
      env: "TRIGGER_TOKEN",
      source: {
        at: "gitlabhq/gitlabhq app/models/ci/trigger.rb",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "gitlab-feed-token",
      name: "feed token",
      kind: "secret",
      segments: ["glft-", { chars: "base64url", length: 20 }],
      grants: "read the user's activity and calendar feeds, confidential issues included",
      revoke: resetFeedToken,
      env: "GITLAB_FEED_TOKEN",
      source: patterns,
    },
    {
      id: "gitlab-feed-url-token",
      name: "feed token (of one feed)",
      kind: "secret",
      segments: ["glft-", { chars: "hex", length: 64 }, "-", { chars: "digits", length: [1, 12] }],
      grants: "read one activity or calendar feed of the user, confidential issues included",
      revoke: resetFeedToken,
      env: "GITLAB_FEED_TOKEN",
      source: {
        at: "gitlabhq/gitlabhq lib/gitlab/auth/auth_finders.rb",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "gitlab-incoming-mail-token",
      name: "incoming email token",
      kind: "secret",
      segments: ["glimt-", { chars: "base64url", length: [24, 25] }],
      grants: "create issues and merge requests by email as the user",
      revoke: {
        url: "https://gitlab.com/-/user_settings/personal_access_tokens",
        how: "Reset the incoming email token under Preferences, Personal access tokens",
      },
      env: "GITLAB_INCOMING_MAIL_TOKEN",
      source: patterns,
    },
    {
      id: "gitlab-agent-token",
      name: "agent for Kubernetes token",
      kind: "secret",
      segments: ["glagent-", { chars: "base64url", length: 50 }],
      grants: "pose as the cluster agent and receive what GitLab sends to the cluster",
      revoke: resetAgentToken,
      env: "AGENT_TOKEN",
      source: patterns,
    },
    {
      id: "gitlab-agent-token-routable",
      name: "agent for Kubernetes token (routable)",
      kind: "secret",
      segments: ["glagent-", ...routableBody],
      checksum: routableChecksum,
      grants: "pose as the cluster agent and receive what GitLab sends to the cluster",
      revoke: resetAgentToken,
      env: "AGENT_TOKEN",
      source: routable,
    },
    {
      id: "gitlab-workspace-token",
      name: "workspace token",
      kind: "secret",
      segments: ["glwt-", ...routableBody],
      checksum: routableChecksum,
      grants: "connect to the user's running workspace",
      revoke: {
        url: "https://docs.gitlab.com/user/workspace/",
        how: "Stop or terminate the workspace; the token goes with it",
      },
      env: "GITLAB_WORKSPACE_TOKEN",
      source: routable,
    },
    {
      id: "gitlab-oauth-client-secret",
      name: "OAuth application secret",
      kind: "secret",
      segments: ["gloas-", { chars: "hex", length: 64 }],
      grants: "pose as the application and exchange authorization codes and refresh tokens of its users",
      revoke: {
        url: "https://gitlab.com/-/user_settings/applications",
        how: "Renew the secret on the page of the application",
      },
      env: "GITLAB_CLIENT_SECRET",
      source: patterns,
    },
    {
      id: "gitlab-scim-token",
      name: "SCIM token",
      kind: "secret",
      segments: ["glsoat-", { chars: "base64url", length: 20 }],
      grants: "add, change and remove the members of the group",
      revoke: {
        url: "https://docs.gitlab.com/user/group/saml_sso/scim_setup/",
        how: "Reset the SCIM token under Settings, SAML SSO of the group",
      },
      env: "SCIM_TOKEN",
      source: patterns,
    },
    {
      id: "gitlab-feature-flags-token",
      name: "feature flags client token",
      kind: "secret",
      segments: ["glffct-", { chars: "base64url", length: 20 }],
      grants: "read the feature flags of the project and the users they name",
      revoke: {
        url: "https://docs.gitlab.com/operations/feature_flags/",
        how: "Reset the instance ID under Deploy, Feature flags, Configure",
      },
      env: "UNLEASH_INSTANCE_ID",
      source: patterns,
    },
    {
      id: "gitlab-session",
      name: "session cookie",
      kind: "secret",
      segments: ["_gitlab_session=", { chars: "hex", length: 32 }],
      grants: "use the web interface as the signed-in user",
      revoke: {
        url: "https://gitlab.com/-/user_settings/active_sessions",
        how: "Revoke the session under Preferences, Active sessions",
      },
      env: "GITLAB_SESSION",
      source: prefixes,
    },
  ],
  oauth: {
    hosts: ["gitlab.com/oauth/authorize", "gitlab.com/oauth/token", "gitlab.com/oauth/authorize_device"],
    separator: " ",
    packages: ["passport-gitlab2", "next-auth/providers/gitlab", "@auth/core/providers/gitlab"],
    names: ["gitlab"],
    scopes: [
      {
        scope: "api",
        level: "full",
        grants: "everything the user can read and write through the API, registries included",
        narrower: ["read_user", "read_repository", "read_api"],
        source: scopes,
      },
      {
        scope: "read_api",
        level: "read-all",
        grants: "reading everything the user can read, private projects and packages included",
        narrower: ["read_user", "read_repository"],
        source: scopes,
      },
      {
        scope: "sudo",
        level: "admin",
        grants: "API actions in the name of any user, when an administrator consents",
        narrower: [],
        source: scopes,
      },
      {
        scope: "admin_mode",
        level: "admin",
        grants: "administrator actions where Admin Mode is on",
        narrower: [],
        source: scopes,
      },
      {
        scope: "write_repository",
        level: "write-all",
        grants: "pushing to every repository the user can push to",
        narrower: ["read_repository"],
        source: scopes,
      },
      {
        scope: "write_registry",
        level: "write-all",
        grants: "pushing images to every container registry the user can push to",
        narrower: ["read_registry"],
        source: scopes,
      },
      {
        scope: "create_runner",
        level: "admin",
        grants: "creating runners, which receive the code and the secrets of jobs",
        narrower: [],
        source: scopes,
      },
      {
        scope: "manage_runner",
        level: "admin",
        grants: "changing and removing the runners of every project and group of the user",
        narrower: [],
        source: scopes,
      },
      {
        scope: "k8s_proxy",
        level: "sensitive",
        grants: "Kubernetes API calls to the user's clusters through the agent",
        narrower: [],
        source: scopes,
      },
      { scope: "read_user", level: "narrow", grants: "reading the user's profile", narrower: [], source: scopes },
      { scope: "read_repository", level: "narrow", grants: "cloning repositories", narrower: [], source: scopes },
      { scope: "read_registry", level: "narrow", grants: "pulling container images", narrower: [], source: scopes },
      {
        scope: "openid",
        level: "narrow",
        grants: "sign-in and the user's group memberships",
        narrower: [],
        source: oauth,
      },
      { scope: "profile", level: "narrow", grants: "reading the user's public profile", narrower: [], source: oauth },
      { scope: "email", level: "narrow", grants: "reading the user's primary address", narrower: [], source: oauth },
    ],
    source: oauth,
  },
  webhook: {
    headers: ["x-gitlab-token"],
    scheme: "shared-token",
    signed: "nothing: the header carries the secret token itself",
    delivery: { header: "x-gitlab-event-uuid" },
    verifiers: [{ package: "standardwebhooks", call: "verify", kind: "call", async: false, failure: "throws" }],
    recommend:
      'timingSafeEqual(createHash("sha256").update(token).digest(), createHash("sha256").update(secret).digest())',
    clues: {
      events: [
        "x-gitlab-event",
        "x-gitlab-instance",
        "x-gitlab-event-uuid",
        "x-gitlab-webhook-uuid",
        "Push Hook",
        "Tag Push Hook",
        "Issue Hook",
        "Note Hook",
        "Merge Request Hook",
        "Pipeline Hook",
        "Job Hook",
        "Release Hook",
      ],
      env: ["GITLAB_WEBHOOK_TOKEN", "GITLAB_WEBHOOK_SECRET", "GITLAB_WEBHOOK_SECRET_TOKEN"],
    },
    others: [
      {
        when: "webhooks with a signing token",
        headers: ["webhook-signature"],
        scheme: "hmac",
        algorithm: "sha256",
        encoding: "base64",
        prefix: "v1,",
        signed: "{id}.{timestamp}.{rawBody}",
      },
    ],
    source: { at: "https://docs.gitlab.com/user/project/integrations/webhooks/", checked: "2026-11", basis: "vendor" },
  },
} satisfies Provider;
