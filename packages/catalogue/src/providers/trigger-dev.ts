import type { Provider, Source } from "../types.ts";

const keys: Source = { at: "triggerdotdev/trigger.dev apps/webapp/app/utils/apiKeys.ts", checked: "2026-11", basis: "code" };

const revokeKey = {
  url: "https://trigger.dev/docs/apikeys",
  how: "Regenerate or revoke it on the API keys page of the environment",
};

const grants = "trigger and cancel the environment's tasks and read their payloads and results";

export const triggerDev = {
  id: "trigger-dev",
  name: "Trigger.dev",
  tokens: [
    {
      id: "trigger-dev-secret-key",
      name: "secret key of an environment",
      kind: "secret",
      // 24 characters; older keys have 20, as the public ones still do.
      segments: ["tr_", { oneOf: ["dev_", "stg_", "prod_", "preview_"] }, { chars: "base62", length: [20, 24] }],
      grants,
      revoke: revokeKey,
      env: "TRIGGER_SECRET_KEY",
      source: keys,
    },
    {
      id: "trigger-dev-additional-key",
      name: "additional secret key of an environment",
      kind: "secret",
      segments: ["tr_", { oneOf: ["dev_sk_", "stg_sk_", "prod_sk_", "preview_sk_"] }, { chars: "base62", length: 24 }],
      grants,
      revoke: revokeKey,
      env: "TRIGGER_SECRET_KEY",
      source: keys,
    },
    {
      id: "trigger-dev-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: ["tr_pat_", { chars: "base36", length: 40 }],
      grants: "deploy tasks to every project of its user and read their environment variables",
      revoke: { url: "https://cloud.trigger.dev/account/tokens", how: "Revoke it under Personal Access Tokens" },
      env: "TRIGGER_ACCESS_TOKEN",
      source: {
        at: "triggerdotdev/trigger.dev apps/webapp/app/services/personalAccessToken.server.ts",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "trigger-dev-organization-token",
      name: "organization access token",
      kind: "secret",
      segments: ["tr_oat_", { chars: "base36", length: [24, 64] }],
      grants: "deploy tasks to the projects of the organization",
      revoke: { url: "https://trigger.dev/docs/apikeys", how: "Revoke it in the settings of the organization" },
      env: "TRIGGER_ACCESS_TOKEN",
      source: {
        at: "triggerdotdev/trigger.dev apps/webapp/app/services/organizationAccessToken.server.ts",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "trigger-dev-worker-token",
      name: "worker group token",
      kind: "secret",
      segments: ["tr_wgt_", { chars: "base62", length: 40 }],
      grants: "pose as a worker and receive the code, payloads and environment variables of runs",
      revoke: {
        url: "https://trigger.dev/docs/self-hosting/overview",
        how: "Create a new worker group token and remove the old one",
      },
      env: "TRIGGER_WORKER_TOKEN",
      source: {
        at: "triggerdotdev/trigger.dev apps/webapp/app/v3/services/worker/workerGroupTokenService.server.ts",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
  webhook: {
    headers: ["x-trigger-signature-hmacsha256"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{rawBody}",
    delivery: { field: "id" },
    verifiers: [
      { package: "@trigger.dev/sdk", call: "webhooks.constructEvent", kind: "call", async: true, failure: "throws" },
      { package: "@trigger.dev/sdk/v3", call: "webhooks.constructEvent", kind: "call", async: true, failure: "throws" },
    ],
    recommend: "await webhooks.constructEvent(request, process.env.ALERT_WEBHOOK_SECRET)",
    clues: {
      events: ["alert.run.failed", "alert.deployment.success", "alert.deployment.failed", "alert.error"],
      env: ["ALERT_WEBHOOK_SECRET", "TRIGGER_WEBHOOK_SECRET"],
    },
    source: { at: "https://trigger.dev/docs/troubleshooting-alerts", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
