import type { Provider } from "../types.ts";

const uuid = [
  { chars: "hex", length: 8 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 4 },
  "-",
  { chars: "hex", length: 12 },
] as const;

export const intercom = {
  id: "intercom",
  name: "Intercom",
  tokens: [
    {
      id: "intercom-access-token",
      name: "access token",
      kind: "secret",
      // Base64 of `tok:`, an id of 36 characters whose first is hexadecimal, and `:1:0`.
      segments: ["dG9rO", { oneOf: ["j", "m"] }, { chars: "base62", length: 53 }, "="],
      grants:
        "read every conversation and contact of the workspace and write to its customers, within the app's permissions",
      revoke: {
        url: "https://app.intercom.com/a/developer-signup",
        how: "Choose the app in the Developer Hub, then regenerate the token under Authentication",
      },
      env: "INTERCOM_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/intercom/intercom.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "intercom-client-secret",
      name: "client secret",
      kind: "secret",
      segments: uuid,
      names: ["intercom_client_secret", "intercom_app_secret", "intercom_webhook_secret", "intercom_oauth_client_secret"],
      grants: "sign webhook deliveries in Intercom's name and exchange authorization codes for the app's tokens",
      revoke: {
        url: "https://app.intercom.com/a/developer-signup",
        how: "Choose the app in the Developer Hub, then reset the secret under Basic information",
      },
      env: "INTERCOM_CLIENT_SECRET",
      source: {
        at: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication/setting-up-oauth",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
