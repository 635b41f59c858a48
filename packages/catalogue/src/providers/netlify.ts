import type { Provider } from "../types.ts";

const deleteToken = {
  url: "https://app.netlify.com/user/applications#personal-access-tokens",
  how: "Revoke it under Applications, Personal access tokens",
};

const grants = "deploy to the user's sites, change their DNS and read their environment variables";

export const netlify = {
  id: "netlify",
  name: "Netlify",
  tokens: [
    {
      id: "netlify-access-token",
      name: "personal access token",
      kind: "secret",
      segments: ["nfp_", { chars: "base62", length: [36, 40] }],
      grants,
      revoke: deleteToken,
      env: "NETLIFY_AUTH_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/netlify/v2/netlify_v2.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "netlify-legacy-token",
      name: "access token without a prefix (legacy)",
      kind: "secret",
      segments: [{ chars: "base64url", length: [43, 45] }],
      names: ["netlify_auth_token", "netlify_access_token", "netlify_api_token", "netlify_token"],
      grants,
      revoke: deleteToken,
      env: "NETLIFY_AUTH_TOKEN",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/netlify/v1/netlify_v1.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
  webhook: {
    headers: ["x-webhook-signature"],
    scheme: "jwt",
    signed: "a JWT (HS256, issuer netlify) whose sha256 is the SHA-256 of {rawBody}",
    verifiers: [],
    recommend:
      'jwt.verify(token, secret, { issuer: "netlify", algorithms: ["HS256"] }).sha256 === createHash("sha256").update(rawBody).digest("hex")',
    clues: { events: ["deploy_ssl_url", "x-netlify-event"], env: ["NETLIFY_WEBHOOK_SECRET", "NETLIFY_JWS_SECRET"] },
    source: { at: "https://docs.netlify.com/deploy/deploy-notifications/", checked: "2026-11", basis: "observed" },
  },
} satisfies Provider;
