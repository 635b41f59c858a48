import type { Provider, Source } from "../types.ts";

const names = [
  "asana_access_token",
  "asana_personal_access_token",
  "asana_pat",
  "asana_token",
  "asana_api_token",
  "asana_api_key",
];

const grants = "read and change every task and project its user can";

const revokeToken = { url: "https://app.asana.com/0/my-apps", how: "Revoke it in the developer console" };

const observed: Source = {
  at: "trufflesecurity/trufflehog pkg/detectors/asanapersonalaccesstoken/asanapersonalaccesstoken.go",
  checked: "2026-11",
  basis: "observed",
};

const scopes: Source = { at: "https://developers.asana.com/docs/oauth-scopes", checked: "2026-11", basis: "vendor" };

export const asana = {
  id: "asana",
  name: "Asana",
  tokens: [
    {
      id: "asana-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: [
        "2/",
        { chars: "digits", length: [13, 20] },
        "/",
        { chars: "digits", length: [13, 20] },
        ":",
        { chars: "hex", length: 32 },
      ],
      names,
      grants,
      revoke: revokeToken,
      env: "ASANA_ACCESS_TOKEN",
      source: observed,
    },
    {
      id: "asana-legacy-token",
      name: "personal access token (legacy)",
      kind: "secret",
      segments: [{ oneOf: ["0/", "1/"] }, { chars: "digits", length: [13, 20] }, ":", { chars: "hex", length: 32 }],
      names,
      grants,
      revoke: revokeToken,
      env: "ASANA_ACCESS_TOKEN",
      source: observed,
    },
    {
      id: "asana-client-secret",
      name: "OAuth client secret",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: ["asana_client_secret", "asana_oauth_client_secret"],
      grants: "redeem users' authorization codes and refresh their tokens in the application's name",
      revoke: {
        url: "https://app.asana.com/0/my-apps",
        how: "Reset it in the application's page in the developer console",
      },
      env: "ASANA_CLIENT_SECRET",
      source: {
        at: "gitleaks/gitleaks config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["app.asana.com/-/oauth_authorize", "app.asana.com/-/oauth_token"],
    separator: " ",
    packages: ["asana", "passport-asana", "next-auth/providers/asana", "@auth/core/providers/asana"],
    names: ["asana"],
    scopes: [
      {
        scope: "default",
        level: "full",
        grants: "everything the user can do (the app's settings decide between it and single scopes)",
        narrower: ["tasks:read", "projects:read", "users:read"],
        source: scopes,
      },
      { scope: "roles:write", level: "admin", grants: "changing roles", narrower: ["roles:read"], source: scopes },
      {
        scope: "webhooks:write",
        level: "sensitive",
        grants: "sending what happens to any address",
        narrower: ["webhooks:read"],
        source: scopes,
      },
      { scope: "tasks:read", level: "narrow", grants: "reading tasks", narrower: [], source: scopes },
      { scope: "projects:read", level: "narrow", grants: "reading projects", narrower: [], source: scopes },
      { scope: "users:read", level: "narrow", grants: "reading users", narrower: [], source: scopes },
      { scope: "roles:read", level: "narrow", grants: "reading roles", narrower: [], source: scopes },
      { scope: "webhooks:read", level: "narrow", grants: "reading webhooks", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["x-hook-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    signed: "{rawBody}",
    verifiers: [],
    recommend: 'timingSafeEqual(Buffer.from(signature, "hex"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: { events: ["x-hook-secret", "x-hook-signature"], env: ["ASANA_WEBHOOK_SECRET"] },
    source: { at: "https://developers.asana.com/docs/webhooks-guide", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
