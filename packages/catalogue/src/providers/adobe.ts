import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://developer.adobe.com/developer-console/docs/guides/authentication/UserAuthentication/ims",
  checked: "2026-11",
  basis: "vendor",
};

export const adobe = {
  id: "adobe",
  name: "Adobe",
  tokens: [
    {
      id: "adobe-client-secret",
      name: "OAuth client secret",
      kind: "secret",
      segments: ["p8e-", { chars: "base64url", length: 32 }],
      grants: "act as the project's application, with its scopes, in the organization",
      revoke: {
        url: "https://developer.adobe.com/console/projects",
        how: "Add a new client secret to the project's credential and delete this one",
      },
      env: "ADOBE_CLIENT_SECRET",
      source: { at: "gitleaks/gitleaks config/gitleaks.toml", checked: "2026-12", basis: "observed" },
    },
  ],
  oauth: {
    hosts: ["ims-na1.adobelogin.com/ims", "secure.*.adobesign.com/public/oauth"],
    separator: " ",
    packages: [],
    names: ["adobe", "adobe-sign"],
    scopes: [
      {
        scope: "user_management_sdk",
        level: "admin",
        grants: "changing users and groups of the organization",
        narrower: [],
        source: scopes,
      },
      {
        scope: "read_client_secret",
        level: "admin",
        grants: "reading the secrets of every project",
        narrower: [],
        source: scopes,
      },
      {
        scope: "manage_client_secrets",
        level: "admin",
        grants: "changing the secrets of every project",
        narrower: [],
        source: scopes,
      },
      {
        scope: "sign_user_write",
        level: "admin",
        grants: "changing users of Acrobat Sign",
        narrower: ["sign_user_read"],
        source: scopes,
      },
      {
        scope: "sign_oem_user_impersonate",
        level: "admin",
        grants: "acting as any user of Acrobat Sign",
        narrower: ["sign_user_login"],
        source: scopes,
      },
      {
        scope: "user_write",
        level: "sensitive",
        grants: "changing users of Acrobat Sign",
        narrower: ["user_read:self"],
        source: scopes,
      },
      {
        scope: "*_write:account",
        match: "glob",
        level: "write-all",
        grants: "changing what belongs to any user of the Acrobat Sign account",
        narrower: [],
        source: scopes,
      },
      {
        scope: "*_read:account",
        match: "glob",
        level: "read-all",
        grants: "reading what belongs to any user of the Acrobat Sign account",
        narrower: [],
        source: scopes,
      },
      {
        scope: "sign_user_read",
        level: "narrow",
        grants: "reading users of Acrobat Sign",
        narrower: [],
        source: scopes,
      },
      { scope: "sign_user_login", level: "narrow", grants: "signing the user in", narrower: [], source: scopes },
      {
        scope: "user_read:self",
        level: "narrow",
        grants: "reading the user's own profile",
        narrower: [],
        source: scopes,
      },
    ],
    source: scopes,
  },
} satisfies Provider;
