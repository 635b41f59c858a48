import type { Provider } from "../types.ts";

export const kinde = {
  id: "kinde",
  name: "Kinde",
  tokens: [
    {
      id: "kinde-client-secret",
      name: "client secret",
      kind: "secret",
      segments: [{ chars: "base62", length: [48, 56] }],
      names: [
        "kinde_client_secret",
        "kinde_m2m_client_secret",
        "kinde_management_client_secret",
        "kinde_backend_client_secret",
        "auth_kinde_secret",
      ],
      grants: "redeem sign-ins as the application and, if it is a machine, read and change users within its scopes",
      revoke: {
        url: "https://docs.kinde.com/build/applications/rotate-client-secret/",
        how: "Rotate it in the details of the application",
      },
      env: "KINDE_CLIENT_SECRET",
      source: {
        at: "https://docs.kinde.com/build/applications/rotate-client-secret/",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
