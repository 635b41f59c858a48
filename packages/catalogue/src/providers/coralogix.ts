import type { Provider, Source } from "../types.ts";

const docs: Source = {
  at: "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
  checked: "2026-11",
  basis: "observed",
};

const body = { chars: "base62", length: 30 } as const;

const revoke = {
  url: "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
  how: "Deactivate it under Data Flow or Settings, API Keys",
};

export const coralogix = {
  id: "coralogix",
  name: "Coralogix",
  tokens: [
    {
      id: "coralogix-team-key",
      name: "team or send-your-data API key",
      kind: "secret",
      segments: ["cxtp_", body],
      grants: "send logs, metrics and traces or, within its permissions, query them and change the team's settings",
      revoke,
      env: "CORALOGIX_API_KEY",
      source: docs,
    },
    {
      id: "coralogix-personal-key",
      name: "personal API key",
      kind: "secret",
      segments: ["cxup_", body],
      grants: "query the team's logs and change its settings with the rights of its user",
      revoke,
      env: "CORALOGIX_API_KEY",
      source: docs,
    },
  ],
} satisfies Provider;
