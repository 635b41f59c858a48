import type { Provider, Source } from "../types.ts";

const generator: Source = { at: "logto-io/logto packages/shared/src/utils/id.ts", checked: "2026-11", basis: "code" };

export const logto = {
  id: "logto",
  name: "Logto",
  tokens: [
    {
      id: "logto-app-secret",
      name: "application secret",
      kind: "secret",
      segments: [{ chars: "base62", length: 32 }],
      names: [
        "logto_app_secret",
        "logto_m2m_app_secret",
        "logto_client_secret",
        "logto_m2m_client_secret",
        "logto_m2m_secret",
        "logto_application_secret",
        "auth_logto_secret",
      ],
      grants: "redeem sign-ins as the application and, if it is a machine, call the Management API within its roles",
      revoke: {
        url: "https://docs.logto.io/integrate-logto/application-data-structure",
        how: "Delete it in the application",
      },
      env: "LOGTO_APP_SECRET",
      source: generator,
    },
    {
      id: "logto-personal-access-token",
      name: "personal access token",
      kind: "secret",
      segments: ["pat_", { chars: "base62", length: 32 }],
      names: ["logto_pat", "logto_personal_access_token", "logto_token", "logto_access_token"],
      grants: "get access tokens of its user for every resource the user may reach",
      revoke: {
        url: "https://docs.logto.io/user-management/personal-access-token",
        how: "Delete it on the user's page under User management",
      },
      env: "LOGTO_PAT",
      source: {
        at: "logto-io/logto packages/core/src/routes/admin-user/personal-access-token.ts",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
