import type { Provider, Source } from "../types.ts";

const scopes: Source = {
  at: "https://pipedrive.readme.io/docs/marketplace-scopes-and-permissions-explanations",
  checked: "2026-11",
  basis: "vendor",
};

export const pipedrive = {
  id: "pipedrive",
  name: "Pipedrive",
  tokens: [
    {
      id: "pipedrive-api-token",
      name: "API token",
      kind: "secret",
      segments: [{ chars: "base62", length: 40 }],
      names: [
        "pipedrive_api_token",
        "pipedrive_token",
        "pipedrive_api_key",
        "pipedrive_apikey",
        "pipedrive_key",
        "pipedrive_personal_api_token",
      ],
      grants: "read and change everything the user may, deals and contacts included",
      revoke: { url: "https://app.pipedrive.com/settings/api", how: "Regenerate it under Personal preferences, API" },
      env: "PIPEDRIVE_API_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/pipedrive/pipedrive.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["oauth.pipedrive.com/oauth/authorize", "oauth.pipedrive.com/oauth/token"],
    separator: " ",
    packages: ["pipedrive", "passport-pipedrive", "next-auth/providers/pipedrive", "@auth/core/providers/pipedrive"],
    names: ["pipedrive"],
    scopes: [
      {
        scope: "admin",
        level: "admin",
        grants: "changing settings, users and custom fields of the company",
        narrower: ["users:read"],
        source: scopes,
      },
      {
        scope: "deals:full",
        level: "write-all",
        grants: "changing and deleting every deal",
        narrower: ["deals:read"],
        source: scopes,
      },
      {
        scope: "contacts:full",
        level: "write-all",
        grants: "changing and deleting every person and organization",
        narrower: ["contacts:read"],
        source: scopes,
      },
      {
        scope: "mail:full",
        level: "write-all",
        grants: "reading, sending and deleting mail",
        narrower: ["mail:read"],
        source: scopes,
      },
      {
        scope: "*:full",
        match: "glob",
        level: "write-all",
        grants: "changing and deleting everything of one kind",
        narrower: [],
        source: scopes,
      },
      { scope: "users:read", level: "narrow", grants: "reading users", narrower: [], source: scopes },
      { scope: "deals:read", level: "narrow", grants: "reading deals", narrower: [], source: scopes },
      {
        scope: "contacts:read",
        level: "narrow",
        grants: "reading persons and organizations",
        narrower: [],
        source: scopes,
      },
      { scope: "mail:read", level: "narrow", grants: "reading mail threads", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["authorization"],
    scheme: "basic",
    signed: "nothing: user and password given when the webhook was made stand in the header",
    timestamp: { at: "meta.timestamp in the body" },
    delivery: { field: "meta.id" },
    verifiers: [],
    recommend:
      'timingSafeEqual(createHash("sha256").update(authorization).digest(), createHash("sha256").update(expected).digest())',
    clues: {
      events: ["meta.action", "meta.entity", "meta.entity_id", "meta.correlation_id"],
      env: ["PIPEDRIVE_WEBHOOK_USER", "PIPEDRIVE_WEBHOOK_PASSWORD"],
    },
    source: { at: "https://unpkg.com/pipedrive@33.7.0/dist/esm/versions/v1/models/add-webhook-request.d.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
