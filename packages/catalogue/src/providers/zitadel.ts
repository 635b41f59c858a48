import type { Provider } from "../types.ts";

export const zitadel = {
  id: "zitadel",
  name: "ZITADEL",
  tokens: [
    {
      id: "zitadel-personal-access-token",
      name: "personal access token of a service account",
      kind: "secret",
      segments: [{ chars: "base64url", length: [60, 80] }],
      names: [
        "zitadel_pat",
        "zitadel_token",
        "zitadel_api_token",
        "zitadel_access_token",
        "zitadel_service_user_token",
        "zitadel_personal_access_token",
        "zitadel_admin_pat",
        "zitadel_service_token",
      ],
      grants: "read and change the users, projects and policies that the service account manages",
      revoke: {
        url: "https://zitadel.com/docs/guides/integrate/service-users/personal-access-token",
        how: "Delete it under Personal Access Tokens of the service account",
      },
      env: "ZITADEL_PAT",
      source: { at: "zitadel/zitadel internal/command/user_personal_access_token.go", checked: "2026-11", basis: "code" },
    },
  ],
} satisfies Provider;
