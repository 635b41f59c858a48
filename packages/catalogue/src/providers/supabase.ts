import type { Provider, Source } from "../types.ts";

const apiKeys: Source = { at: "https://supabase.com/docs/guides/api/api-keys", checked: "2026-11", basis: "observed" };

const cli: Source = {
  at: "supabase/cli apps/cli-go/internal/utils/access_token.go",
  checked: "2026-11",
  basis: "code",
};

const deleteKey = {
  url: "https://supabase.com/dashboard/project/_/settings/api-keys",
  how: "Delete it under API Keys of the project",
};

const rotateLegacyKeys = {
  url: "https://supabase.com/dashboard/project/_/settings/api-keys",
  how: "Move to secret keys and disable the legacy keys under API Keys, or rotate the JWT secret",
};

// Every local stack has the same keys; its addresses stand beside them.
const localStack = ["127.0.0.1:5432", "localhost:5432"];

// The header and the claims of a legacy key always come in the same order, so that their base64 reads the same:
// {"alg":"HS256","typ":"JWT"} . {"iss":"supabase","ref":"<project>","role":"…
const jwtStart = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6";
const jwtProject = { chars: "base64url", length: 28 } as const;
const jwtTimes = { chars: "base64url", length: [20, 120] } as const;
const jwtSignature = { chars: "base64url", length: 43 } as const;

export const supabase = {
  id: "supabase",
  name: "Supabase",
  tokens: [
    {
      id: "supabase-secret-key",
      name: "secret API key",
      kind: "secret",
      segments: ["sb_secret_", { chars: "base64url", length: 22 }, "_", { chars: "base64url", length: 8 }],
      publicNear: localStack,
      grants: "read and change all data of the project, past every row level security policy",
      revoke: deleteKey,
      env: "SUPABASE_SECRET_KEY",
      source: apiKeys,
    },
    {
      id: "supabase-publishable-key",
      name: "publishable API key",
      kind: "publishable",
      segments: ["sb_publishable_", { chars: "base64url", length: 22 }, "_", { chars: "base64url", length: 8 }],
      grants: "reach what row level security allows everybody, which is what it is for",
      revoke: deleteKey,
      env: "SUPABASE_PUBLISHABLE_KEY",
      source: apiKeys,
    },
    {
      id: "supabase-service-role-key",
      name: "service_role key (legacy)",
      kind: "secret",
      segments: [jwtStart, jwtProject, "Iiwicm9sZSI6InNlcnZpY2Vfcm9sZSIs", jwtTimes, ".", jwtSignature],
      structure: "supabase-key",
      grants: "read and change all data of the project, past every row level security policy",
      revoke: rotateLegacyKeys,
      env: "SUPABASE_SERVICE_ROLE_KEY",
      source: apiKeys,
    },
    {
      id: "supabase-anon-key",
      name: "anon key (legacy)",
      kind: "publishable",
      segments: [jwtStart, jwtProject, "Iiwicm9sZSI6ImFub24i", jwtTimes, ".", jwtSignature],
      grants: "reach what row level security allows everybody, which is what it is for",
      revoke: rotateLegacyKeys,
      env: "SUPABASE_ANON_KEY",
      source: apiKeys,
    },
    {
      id: "supabase-access-token",
      name: "personal access token",
      kind: "secret",
      segments: ["sbp_", { chars: "hex", length: 40 }],
      grants: "manage every project of the user's organizations and read their keys",
      revoke: { url: "https://supabase.com/dashboard/account/tokens", how: "Delete it under Access Tokens" },
      env: "SUPABASE_ACCESS_TOKEN",
      source: cli,
    },
    {
      id: "supabase-oauth-token",
      name: "OAuth access token",
      kind: "secret",
      segments: ["sbp_oauth_", { chars: "hex", length: 40 }],
      grants: "manage the projects of the organization that authorized the app, within the app's scopes",
      revoke: { url: "https://supabase.com/dashboard/org/_/apps", how: "Revoke the app's access under OAuth Apps" },
      env: "SUPABASE_ACCESS_TOKEN",
      source: cli,
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
    verifiers: [{ package: "standardwebhooks", call: "verify", kind: "call", async: false, failure: "throws" }],
    recommend: "new Webhook(secret).verify(rawBody, headers)",
    clues: {
      events: ["old_record", "email_data", "email_action_type", "redirect_to"],
      env: ["SEND_EMAIL_HOOK_SECRET", "SEND_SMS_HOOK_SECRET", "SUPABASE_WEBHOOK_SECRET", "SUPABASE_AUTH_HOOK_SECRET"],
    },
    others: [
      {
        when: "database webhooks, which carry only the headers you give them",
        headers: ["x-supabase-signature"],
        scheme: "shared-token",
        signed: "nothing: a header of your own choice carries the secret",
      },
    ],
    source: { at: "https://supabase.com/docs/guides/auth/auth-hooks", checked: "2026-11", basis: "vendor" },
  },
} satisfies Provider;
