import type { Provider } from "../types.ts";

export const zoho = {
  id: "zoho",
  name: "Zoho",
  tokens: [
    {
      id: "zoho-token",
      name: "OAuth access or refresh token",
      kind: "secret",
      segments: ["1000.", { chars: "hex", length: 32 }, ".", { chars: "hex", length: 32 }],
      grants: "read and change the user's data in the granted products, for an hour or as long as it is renewed",
      revoke: {
        url: "https://accounts.zoho.com/home#sessions/connectedapps",
        how: "Remove the app under Sessions, Connected Apps, or post the token to `/oauth/v2/token/revoke`",
      },
      env: "ZOHO_REFRESH_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/zohocrm/zohocrm.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "zoho-client-secret",
      name: "client secret",
      kind: "secret",
      segments: [{ chars: "hex", length: 42 }],
      names: [
        "zoho_client_secret",
        "zoho_crm_client_secret",
        "zoho_oauth_client_secret",
        "zoho_secret",
        "zoho_books_client_secret",
        "zoho_mail_client_secret",
        "auth_zoho_secret",
      ],
      grants: "pose as the client and exchange refresh tokens of its users",
      revoke: {
        url: "https://api-console.zoho.com/",
        how: "Choose the client, then regenerate the secret or delete the client",
      },
      env: "ZOHO_CLIENT_SECRET",
      source: {
        at: "https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
