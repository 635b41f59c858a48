import type { Provider, Source } from "../types.ts";

const source: Source = {
  at: "n8n-io/n8n packages/cli/src/services/public-api-key.service.ts",
  checked: "2026-11",
  basis: "code",
};

const revoke = { url: "https://docs.n8n.io/api/authentication/", how: "Delete it under Settings, n8n API" };

const grants = "read and change the workflows of its user, run them and see what passed through them";

// A JWT whose claims always come in the same order: the user's UUID, "iss":"n8n", "aud":"public-api".
const start = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOi";
const middle = "LCJpc3MiOiJuOG4iLCJhdWQiOiJwdWJsaWMtYXBp";

export const n8n = {
  id: "n8n",
  name: "n8n",
  tokens: [
    {
      id: "n8n-api-key",
      name: "API key",
      kind: "secret",
      segments: [
        start,
        { chars: "base64url", length: 50 },
        middle,
        { chars: "base64url", length: [10, 400] },
        ".",
        { chars: "base64url", length: 43 },
      ],
      grants,
      revoke,
      env: "N8N_API_KEY",
      source,
    },
    {
      id: "n8n-legacy-api-key",
      name: "API key (before 2025)",
      kind: "secret",
      segments: ["n8n_api_", { chars: "hex", length: 80 }],
      grants,
      revoke,
      env: "N8N_API_KEY",
      source,
    },
  ],
  webhook: {
    headers: [],
    scheme: "none",
    signed: "nothing: a header of your own choice is all there is",
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(token).digest(), createHash("sha256").update(secret).digest())',
    clues: { events: [], env: ["N8N_WEBHOOK_SECRET", "N8N_WEBHOOK_TOKEN"] },
    source: {
      at: "https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.httprequest/",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
