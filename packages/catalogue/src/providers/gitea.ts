import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://docs.gitea.com/development/oauth2-provider",
  checked: "2026-11",
  basis: "vendor",
};

/** Where one scope of a request is none it knows, Gitea gives a token for everything. */
const unknownScope: Source = {
  at: "https://github.com/go-gitea/gitea/blob/main/services/oauth2_provider/access_token.go",
  checked: "2026-11",
  basis: "code",
};
const everything = "everything the user can do, because Gitea knows no such scope and then limits nothing";

export const gitea = {
  id: "gitea",
  name: "Gitea",
  oauth: {
    // Not Forgejo and Codeberg, which have no OAuth scopes yet: whatever is asked for there grants everything.
    hosts: ["gitea.com/login/oauth"],
    separator: " ",
    packages: [],
    names: ["gitea"],
    scopes: [
      { scope: "all", level: "full", grants: "everything the user can do", narrower: ["write:repository", "read:repository", "read:user"], source: scopes },
      { scope: "repo", level: "full", grants: everything, narrower: ["write:repository", "read:repository"], source: unknownScope },
      { scope: "repository", level: "full", grants: everything, narrower: ["write:repository", "read:repository"], source: unknownScope },
      { scope: "write:admin", level: "admin", grants: "administration of the whole server, if its user is an administrator", narrower: ["read:admin"], source: scopes },
      { scope: "write:organization", level: "admin", grants: "changing and deleting organizations, their teams and members", narrower: ["read:organization"], source: scopes },
      { scope: "write:repository", level: "write-all", grants: "pushing to, changing and deleting every repository of the user", narrower: ["read:repository", "write:issue"], source: scopes },
      { scope: "write:user", level: "sensitive", grants: "changing the account, its keys and its settings", narrower: ["read:user"], source: scopes },
      { scope: "write:package", level: "sensitive", grants: "publishing and deleting packages", narrower: ["read:package"], source: scopes },
      { scope: "write:issue", level: "sensitive", grants: "changing issues and pull requests", narrower: ["read:issue"], source: scopes },
      { scope: "read:admin", level: "sensitive", grants: "reading the settings and users of the server", narrower: [], source: scopes },
      { scope: "read:repository", level: "narrow", grants: "reading repositories", narrower: [], source: scopes },
      { scope: "read:organization", level: "narrow", grants: "reading organizations", narrower: [], source: scopes },
      { scope: "read:user", level: "narrow", grants: "reading the profile", narrower: [], source: scopes },
      { scope: "read:issue", level: "narrow", grants: "reading issues and pull requests", narrower: [], source: scopes },
      { scope: "read:package", level: "narrow", grants: "reading packages", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  tokens: [
    {
      id: "gitea-access-token",
      name: "access token (also of Forgejo)",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: [
        "gitea_token",
        "gitea_access_token",
        "gitea_api_token",
        "gitea_api_key",
        "forgejo_token",
        "forgejo_access_token",
        "forgejo_api_token",
      ],
      grants: "read and push code and act as its user, within the token's scopes",
      revoke: {
        url: "https://docs.gitea.com/development/api-usage",
        how: "Delete it under Settings, Applications of the server it is for",
      },
      env: "GITEA_TOKEN",
      source: {
        at: "https://github.com/go-gitea/gitea/blob/main/models/auth/access_token.go",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "gitea-oauth-secret",
      name: "OAuth client secret (also of Forgejo)",
      kind: "secret",
      segments: ["gto_", { chars: "base36", length: 52 }],
      grants: "ask users for access in the application's name and redeem their codes",
      revoke: {
        url: "https://docs.gitea.com/development/oauth2-provider",
        how: "Regenerate it under Settings, Applications of the server it is for",
      },
      env: "GITEA_CLIENT_SECRET",
      source: {
        at: "https://github.com/go-gitea/gitea/blob/main/models/auth/oauth2.go",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "gitea-runner-token",
      name: "registration token of Actions runners",
      kind: "secret",
      segments: [{ chars: "base62", length: 40 }],
      names: ["gitea_runner_registration_token", "gitea_runner_token"],
      grants: "register a runner that receives the jobs with their code and secrets",
      revoke: {
        url: "https://docs.gitea.com/usage/actions/act-runner",
        how: "Reset it under Actions, Runners of the server, organization or repository",
      },
      env: "GITEA_RUNNER_REGISTRATION_TOKEN",
      source: {
        at: "https://github.com/go-gitea/gitea/blob/main/models/actions/runner_token.go",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
  webhook: {
    headers: ["x-gitea-signature", "x-forgejo-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{rawBody}",
    delivery: { header: "x-gitea-delivery" },
    verifiers: [],
    recommend: 'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: {
      events: ["x-gitea-event", "x-forgejo-event", "x-gogs-event"],
      env: ["GITEA_WEBHOOK_SECRET", "FORGEJO_WEBHOOK_SECRET"],
    },
    source: {
      at: "https://github.com/go-gitea/gitea/blob/05a2257af2f29077a2c0374111aa12becf7f6083/services/webhook/deliver.go",
      checked: "2026-11",
      basis: "code",
    },
  },
} satisfies Provider;
