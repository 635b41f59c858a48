import type { Provider, Source } from "../types.ts";

const scopes: Source = { at: "https://airtable.com/developers/web/api/scopes", checked: "2026-11", basis: "vendor" };

export const airtable = {
  id: "airtable",
  name: "Airtable",
  tokens: [
    {
      id: "airtable-personal-token",
      name: "personal access token",
      kind: "secret",
      // The part before the dot is the token's identifier, harmless without the rest.
      segments: ["pat", { chars: "base62", length: 14 }, ".", { chars: "hex", length: 64 }],
      grants: "read and change the records of the bases it was given, within its scopes",
      revoke: { url: "https://airtable.com/create/tokens", how: "Delete it or regenerate it in the Builder Hub" },
      env: "AIRTABLE_API_KEY",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/airtablepersonalaccesstoken/airtablepersonalaccesstoken.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["airtable.com/oauth2/v1/authorize", "airtable.com/oauth2/v1/token"],
    separator: " ",
    packages: ["passport-airtable"],
    names: ["airtable"],
    scopes: [
      {
        scope: "workspacesAndBases:write",
        level: "admin",
        grants: "deleting bases and workspaces and changing who may use them",
        narrower: ["workspacesAndBases:read"],
        source: scopes,
      },
      {
        scope: "schema.bases:write",
        level: "sensitive",
        grants: "changing tables and fields",
        narrower: ["schema.bases:read"],
        source: scopes,
      },
      {
        scope: "enterprise.*",
        match: "glob",
        except: ["*:read"],
        level: "admin",
        grants: "administration of the enterprise account",
        narrower: [],
        source: scopes,
      },
      {
        scope: "enterprise.*:read",
        match: "glob",
        level: "read-all",
        grants: "reading the enterprise account: users, groups, audit log",
        narrower: [],
        source: scopes,
      },
      {
        scope: "workspacesAndBases:read",
        level: "narrow",
        grants: "reading who may use which base",
        narrower: [],
        source: scopes,
      },
      {
        scope: "schema.bases:read",
        level: "narrow",
        grants: "reading tables and fields",
        narrower: [],
        source: scopes,
      },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["x-airtable-content-mac"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "hex",
    prefix: "hmac-sha256=",
    signed: "{rawBody}",
    timestamp: { at: "timestamp in the body" },
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature.slice(12), "hex"), createHmac("sha256", Buffer.from(macSecret, "base64")).update(rawBody).digest())',
    clues: {
      events: ["macSecretBase64", "x-airtable-content-mac"],
      env: ["AIRTABLE_MAC_SECRET", "AIRTABLE_WEBHOOK_MAC_SECRET"],
    },
    source: { at: "https://airtable.com/developers/web/api/webhooks-overview", checked: "2026-11", basis: "vendor" },
  },
} satisfies Provider;
