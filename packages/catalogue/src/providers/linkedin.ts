import type { Provider } from "../types.ts";

const addSecret = {
  url: "https://www.linkedin.com/developers/apps",
  how: "Choose the app, then generate a new client secret under Auth and delete the old one",
};

export const linkedin = {
  id: "linkedin",
  name: "LinkedIn",
  tokens: [
    {
      id: "linkedin-client-secret",
      name: "client secret",
      kind: "secret",
      segments: ["WPL_AP1.", { chars: "base62", length: 16 }, ".", { chars: "base64", length: 6 }, "=="],
      grants: "pose as the app and exchange authorization codes of its members",
      revoke: addSecret,
      env: "LINKEDIN_CLIENT_SECRET",
      source: {
        at: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "linkedin-legacy-client-secret",
      name: "client secret without a prefix",
      kind: "secret",
      segments: [{ chars: "base62", length: 16 }],
      names: [
        "linkedin_client_secret",
        "linkedin_secret",
        "linkedin_app_secret",
        "linkedin_api_secret",
        "linkedin_oauth_client_secret",
        "linkedin_secret_key",
        "linkedin_consumer_secret",
        "auth_linkedin_secret",
      ],
      grants: "pose as the app and exchange authorization codes of its members",
      revoke: addSecret,
      env: "LINKEDIN_CLIENT_SECRET",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
