import type { Provider, Source } from "../types.ts";

const rules: Source = {
  at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
  checked: "2026-11",
  basis: "observed",
};

const deleteKey = { url: "https://platform.openai.com/api-keys", how: "Delete it under API keys" };

// The middle of every key spells "OpenAI" in base64; what stands around it was 20, then 58, then 74 characters long.
const marker = "T3BlbkFJ";
const part = { chars: "base64url", length: [20, 74] } as const;
const legacyPart = { chars: "base62", length: 20 } as const;

export const openai = {
  id: "openai",
  name: "OpenAI",
  tokens: [
    {
      id: "openai-project-key",
      name: "project API key",
      kind: "secret",
      segments: ["sk-proj-", part, marker, part],
      grants: "run models at the project's cost and read the files and assistants it stores",
      revoke: deleteKey,
      env: "OPENAI_API_KEY",
      source: rules,
    },
    {
      id: "openai-service-account-key",
      name: "service account API key",
      kind: "secret",
      segments: ["sk-svcacct-", part, marker, part],
      grants: "run models at the project's cost in the name of the service account",
      revoke: deleteKey,
      env: "OPENAI_API_KEY",
      source: rules,
    },
    {
      id: "openai-admin-key",
      name: "admin API key",
      kind: "secret",
      segments: ["sk-admin-", part, marker, part],
      grants: "manage the organization: invite members, create projects and keys, read usage and audit logs",
      revoke: {
        url: "https://platform.openai.com/settings/organization/admin-keys",
        how: "Revoke it under Admin keys",
      },
      env: "OPENAI_ADMIN_KEY",
      source: rules,
    },
    {
      id: "openai-user-key",
      name: "user API key (legacy)",
      kind: "secret",
      segments: ["sk-", legacyPart, marker, legacyPart],
      grants: "run models at the cost of every organization the user belongs to",
      revoke: deleteKey,
      env: "OPENAI_API_KEY",
      source: rules,
    },
    {
      id: "openai-none-key",
      name: "user API key without a project (legacy)",
      kind: "secret",
      segments: ["sk-None-", legacyPart, marker, legacyPart],
      grants: "run models at the cost of every organization the user belongs to",
      revoke: deleteKey,
      env: "OPENAI_API_KEY",
      source: { at: "https://github.com/mongodb/kingfisher/pull/180", checked: "2026-11", basis: "observed" },
    },
    {
      id: "openai-service-key",
      name: "service API key (older form)",
      kind: "secret",
      segments: ["sk-service-", part, marker, part],
      grants: "run models at the project's cost in the name of a service",
      revoke: deleteKey,
      env: "OPENAI_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/openai/openai.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["webhook-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    prefix: "v1,",
    signed: "{id}.{timestamp}.{rawBody}",
    timestamp: { at: "webhook-timestamp", toleranceSeconds: 300 },
    delivery: { header: "webhook-id" },
    verifiers: [
      { package: "openai", call: "webhooks.unwrap", kind: "call", async: true, failure: "throws" },
      { package: "openai", call: "webhooks.verifySignature", kind: "call", async: true, failure: "throws" },
    ],
    recommend: "await client.webhooks.unwrap(rawBody, request.headers, process.env.OPENAI_WEBHOOK_SECRET)",
    clues: {
      events: [
        "response.completed",
        "response.failed",
        "response.cancelled",
        "response.incomplete",
        "batch.completed",
        "batch.failed",
        "fine_tuning.job.succeeded",
        "eval.run.succeeded",
        "realtime.call.incoming",
      ],
      env: ["OPENAI_WEBHOOK_SECRET"],
    },
    source: { at: "openai/openai-node src/resources/webhooks.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
