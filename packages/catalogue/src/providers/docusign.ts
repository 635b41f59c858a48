import type { Provider, Source } from "../types.ts";

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

const scopes: Source = {
  at: "https://developers.docusign.com/platform/auth/reference/scopes/",
  checked: "2026-11",
  basis: "observed",
};

export const docusign = {
  id: "docusign",
  name: "Docusign",
  tokens: [
    {
      id: "docusign-secret-key",
      name: "secret key of an integration",
      kind: "secret",
      segments: uuid,
      names: [
        "docusign_client_secret",
        "docusign_secret_key",
        "docusign_secret",
        "docusign_integration_secret",
        "docusign_integration_secret_key",
        "docusign_oauth_client_secret",
        "docusign_app_secret",
      ],
      grants: "pose as the integration and exchange authorization codes and refresh tokens of its users",
      revoke: {
        url: "https://admindemo.docusign.com/apps-and-keys",
        how: "Choose the app under Apps and Keys, add a new secret key and delete the old one",
      },
      env: "DOCUSIGN_CLIENT_SECRET",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/docusign/docusign.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  oauth: {
    hosts: ["account.docusign.com/oauth", "account-d.docusign.com/oauth"],
    separator: " ",
    packages: ["docusign-esign", "passport-docusign"],
    names: ["docusign"],
    scopes: [
      {
        scope: "impersonation",
        level: "admin",
        grants: "acting as the user without the user",
        narrower: ["signature"],
        source: scopes,
      },
      {
        scope: "extended",
        level: "sensitive",
        grants: "a refresh token that renews itself for ever",
        narrower: ["signature"],
        source: scopes,
      },
      {
        scope: "user_write",
        level: "admin",
        grants: "changing users of the organization",
        narrower: ["user_read"],
        source: scopes,
      },
      {
        scope: "account_write",
        level: "admin",
        grants: "changing accounts of the organization",
        narrower: ["account_read"],
        source: scopes,
      },
      {
        scope: "organization_*",
        match: "glob",
        except: ["*_read"],
        level: "admin",
        grants: "administration of the organization",
        narrower: [],
        source: scopes,
      },
      { scope: "signature", level: "narrow", grants: "sending and reading envelopes", narrower: [], source: scopes },
      { scope: "user_read", level: "narrow", grants: "reading users", narrower: [], source: scopes },
      { scope: "account_read", level: "narrow", grants: "reading accounts", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["x-docusign-signature-1"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed: "{rawBody}",
    verifiers: [],
    recommend:
      'timingSafeEqual(Buffer.from(signature, "base64"), createHmac("sha256", secret).update(rawBody).digest())',
    clues: {
      events: [
        "envelope-completed",
        "envelope-sent",
        "envelope-declined",
        "envelope-voided",
        "recipient-completed",
        "envelopeId",
      ],
      env: ["DOCUSIGN_HMAC_KEY", "DOCUSIGN_CONNECT_KEY", "DOCUSIGN_WEBHOOK_SECRET"],
    },
    source: {
      at: "https://developers.docusign.com/platform/webhooks/connect/hmac/",
      checked: "2026-11",
      basis: "observed",
    },
  },
} satisfies Provider;
