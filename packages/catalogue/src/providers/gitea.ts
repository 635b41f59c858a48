import type { Provider } from "../types.ts";

export const gitea = {
  id: "gitea",
  name: "Gitea",
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
    source: { at: "https://docs.gitea.com/usage/webhooks", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
