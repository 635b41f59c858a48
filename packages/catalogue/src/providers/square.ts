import type { Provider, Source } from "../types.ts";

const revokeToken = {
  url: "https://developer.squareup.com/apps",
  how: "Replace it on the Credentials page of the application",
};

const grants = "take payments, refund them and read the customers and orders of the seller";

const revokeSecret = {
  url: "https://developer.squareup.com/apps",
  how: "Replace the application secret on the OAuth page of the application",
};

const truffleHog: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/squareapp/squareapp.go",
  checked: "2026-11",
  basis: "observed",
};

const scopes: Source = {
  at: "https://developer.squareup.com/docs/oauth-api/square-permissions",
  checked: "2026-11",
  basis: "vendor",
};

export const square = {
  id: "square",
  name: "Square",
  tokens: [
    {
      id: "square-access-token",
      name: "access token",
      kind: "secret",
      // Any base64 text may begin like this.
      segments: ["EAAA", { chars: "base64url", length: 60 }],
      onlyNear: ["square"],
      grants,
      revoke: revokeToken,
      env: "SQUARE_ACCESS_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/square/square.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "square-refresh-token",
      name: "OAuth refresh token",
      kind: "secret",
      segments: ["EQAA", { chars: "base64url", length: 60 }],
      onlyNear: ["square"],
      grants: "obtain new access tokens for the seller's account, given the application's secret",
      revoke: {
        url: "https://developer.squareup.com/docs/oauth-api/refresh-revoke-limit-scope",
        how: "Revoke the seller's tokens with the RevokeToken endpoint",
      },
      env: "SQUARE_REFRESH_TOKEN",
      source: { at: "square/square-nodejs-sdk tests/wire/oAuth.test.ts", checked: "2026-11", basis: "code" },
    },
    {
      id: "square-legacy-access-token",
      name: "access token (before 2019)",
      kind: "secret",
      segments: ["sq0atp-", { chars: "base64url", length: 22 }],
      grants,
      revoke: revokeToken,
      env: "SQUARE_ACCESS_TOKEN",
      source: {
        at: "https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "square-application-secret",
      name: "application secret",
      kind: "secret",
      segments: ["sq0csp-", { chars: "base64url", length: 43 }],
      grants: "pose as the application and turn its users' authorization codes and refresh tokens into access",
      revoke: revokeSecret,
      env: "SQUARE_APPLICATION_SECRET",
      source: { at: "google/osv-scalibr veles/secrets/squareapikey/detector.go", checked: "2026-11", basis: "code" },
    },
    {
      id: "square-sandbox-application-secret",
      name: "application secret of the sandbox",
      kind: "secret",
      segments: ["sandbox-sq0csb-", { chars: "base64url", length: [40, 50] }],
      grants: "pose as the application towards test accounts",
      revoke: revokeSecret,
      env: "SQUARE_APPLICATION_SECRET",
      source: truffleHog,
    },
    {
      id: "square-application-id",
      name: "application ID",
      kind: "publishable",
      segments: [{ oneOf: ["sq0idp-", "sandbox-sq0idb-"] }, { chars: "base64url", length: [22, 43] }],
      grants: "show the payment form in a browser, which is what it is for",
      revoke: revokeSecret,
      env: "SQUARE_APPLICATION_ID",
      source: truffleHog,
    },
  ],
  oauth: {
    hosts: [
      "connect.squareup.com/oauth2/authorize",
      "connect.squareup.com/oauth2/token",
      "connect.squareupsandbox.com/oauth2/authorize",
    ],
    separator: " ",
    packages: ["passport-square"],
    names: ["square", "squareup"],
    scopes: [
      {
        scope: "PAYMENTS_WRITE",
        level: "write-all",
        grants: "taking and refunding payments",
        narrower: ["PAYMENTS_READ"],
        source: scopes,
      },
      {
        scope: "BANK_ACCOUNTS_READ",
        level: "read-all",
        grants: "the seller's bank accounts",
        narrower: [],
        source: scopes,
      },
      {
        scope: "EMPLOYEES_WRITE",
        level: "admin",
        grants: "changing employees and what they may do",
        narrower: ["EMPLOYEES_READ"],
        source: scopes,
      },
      {
        scope: "MERCHANT_PROFILE_WRITE",
        level: "admin",
        grants: "changing the profile of the business",
        narrower: ["MERCHANT_PROFILE_READ"],
        source: scopes,
      },
      {
        scope: "CUSTOMERS_WRITE",
        level: "write-all",
        grants: "changing and deleting every customer",
        narrower: ["CUSTOMERS_READ"],
        source: scopes,
      },
      {
        scope: "PAYMENTS_WRITE_ADDITIONAL_RECIPIENTS",
        level: "sensitive",
        grants: "taking a fee from every payment",
        narrower: ["PAYMENTS_READ"],
        source: scopes,
      },
      { scope: "PAYMENTS_READ", level: "narrow", grants: "reading payments and refunds", narrower: [], source: scopes },
      { scope: "EMPLOYEES_READ", level: "narrow", grants: "reading employees", narrower: [], source: scopes },
      {
        scope: "MERCHANT_PROFILE_READ",
        level: "narrow",
        grants: "reading the profile of the business",
        narrower: [],
        source: scopes,
      },
      { scope: "CUSTOMERS_READ", level: "narrow", grants: "reading customers", narrower: [], source: scopes },
    ],
    source: scopes,
  },
  webhook: {
    headers: ["x-square-hmacsha256-signature"],
    scheme: "hmac",
    algorithm: "sha256",
    encoding: "base64",
    signed: "{url}{rawBody}",
    delivery: { field: "event_id" },
    verifiers: [
      {
        package: "square",
        call: "WebhooksHelper.verifySignature",
        kind: "call",
        async: true,
        failure: "returns-false",
      },
      {
        package: "square",
        call: "WebhooksHelper.isValidWebhookEventSignature",
        kind: "call",
        async: false,
        failure: "returns-false",
      },
    ],
    recommend:
      "await WebhooksHelper.verifySignature({ requestBody: rawBody, signatureHeader, signatureKey, notificationUrl })",
    clues: {
      events: [
        "payment.created",
        "payment.updated",
        "order.updated",
        "refund.updated",
        "inventory.count.updated",
        "catalog.version.updated",
        "booking.created",
      ],
      env: ["SQUARE_WEBHOOK_SIGNATURE_KEY"],
    },
    source: { at: "square/square-nodejs-sdk src/wrapper/WebhooksHelper.ts", checked: "2026-11", basis: "code" },
  },
} satisfies Provider;
