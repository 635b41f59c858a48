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
} satisfies Provider;
