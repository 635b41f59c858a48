import type { Provider, Source } from "../types.ts";

const addSecret = {
  url: "https://www.linkedin.com/developers/apps",
  how: "Choose the app, then generate a new client secret under Auth and delete the old one",
};

const scopes: Source = {
  at: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/getting-access",
  checked: "2026-11",
  basis: "vendor",
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
  oauth: {
    hosts: ["www.linkedin.com/oauth/v2"],
    separator: " ",
    packages: ["passport-linkedin-oauth2", "next-auth/providers/linkedin", "@auth/core/providers/linkedin"],
    names: ["linkedin"],
    scopes: [
      {
        scope: "rw_organization_admin",
        level: "admin",
        grants: "administration of the member's company pages",
        narrower: ["r_organization_admin"],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "r_compliance",
        level: "restricted",
        grants: "everything the member does, for archives",
        narrower: [],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "w_compliance",
        level: "restricted",
        grants: "deleting what the member wrote, for archives",
        narrower: ["r_compliance"],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "rw_ads",
        level: "write-all",
        grants: "changing ad accounts and campaigns",
        narrower: ["r_ads", "r_ads_reporting"],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "w_organization_social",
        level: "write-all",
        grants: "posting and deleting in the name of company pages",
        narrower: ["r_organization_social"],
        selfEvident: true,
        source: scopes,
      },
      {
        scope: "r_organization_admin",
        level: "narrow",
        grants: "reading the administration of company pages",
        narrower: [],
        source: scopes,
      },
      { scope: "r_ads", level: "narrow", grants: "reading ad accounts", narrower: [], source: scopes },
      { scope: "r_ads_reporting", level: "narrow", grants: "reading reports on ads", narrower: [], source: scopes },
      {
        scope: "r_organization_social",
        level: "narrow",
        grants: "reading the posts of company pages",
        narrower: [],
        source: scopes,
      },
    ],
    source: scopes,
  },
} satisfies Provider;
