import type { SecretCall, Source } from "./types.ts";

const checked = { checked: "2026-11", basis: "recalled" } as const;

const tokenSet = ["access_token", "accessToken", "refresh_token", "refreshToken", "id_token", "idToken"] as const;
const msal: Source = { at: "https://learn.microsoft.com/entra/msal/javascript/node/acquire-token-requests", ...checked };
const openid: Source = { at: "https://github.com/panva/openid-client/blob/main/docs/README.md", ...checked };
const supabase: Source = { at: "https://supabase.com/docs/reference/javascript/auth-getsession", ...checked };

/** Calls whose result is a secret, or an object with secrets under known members. */
export const secretCalls: readonly SecretCall[] = [
  // signed here
  {
    names: ["sign"],
    modules: ["jsonwebtoken", "jws", "@nestjs/jwt"], receivers: ["jwt", "jsonwebtoken", "jwtService", "SignJWT"], secrets: [],
    source: { at: "https://github.com/auth0/node-jsonwebtoken/blob/master/README.md", ...checked },
  },
  {
    names: ["signAsync"],
    modules: ["@nestjs/jwt"], receivers: ["jwtService", "jwt"], secrets: [],
    source: { at: "https://github.com/nestjs/jwt/blob/master/README.md", ...checked },
  },
  {
    names: ["createCustomToken"],
    modules: [], receivers: [], secrets: [],
    source: { at: "https://firebase.google.com/docs/auth/admin/create-custom-tokens", ...checked },
  },
  // exchanged for a code, a key or an older token
  {
    names: ["getToken"],
    modules: ["google-auth-library", "googleapis", "simple-oauth2", "@azure/identity"],
    receivers: ["oauth2Client", "oAuth2Client", "oauthClient"],
    secrets: ["tokens", "token", ...tokenSet],
    source: { at: "https://github.com/googleapis/google-auth-library-nodejs/blob/main/README.md", ...checked },
  },
  {
    names: ["refreshAccessToken"],
    modules: ["google-auth-library", "googleapis"], receivers: ["oauth2Client"], secrets: ["credentials", ...tokenSet],
    source: { at: "https://github.com/googleapis/google-auth-library-nodejs/blob/main/README.md", ...checked },
  },
  {
    names: [
      "authorizationCodeGrant", "refreshTokenGrant", "clientCredentialsGrant", "pollDeviceAuthorizationGrant",
      "processAuthorizationCodeResponse", "processRefreshTokenResponse", "processClientCredentialsResponse",
      "oauthCallback",
    ],
    modules: [], receivers: [], secrets: tokenSet,
    source: openid,
  },
  {
    names: [
      "acquireTokenByCode", "acquireTokenSilent", "acquireTokenPopup", "acquireTokenByClientCredential",
      "acquireTokenByRefreshToken", "acquireTokenByDeviceCode", "acquireTokenOnBehalfOf", "acquireTokenInteractive",
      "acquireTokenByUsernamePassword",
    ],
    modules: [], receivers: [], secrets: tokenSet,
    source: msal,
  },
  {
    names: ["validateAuthorizationCode"],
    modules: [], receivers: [], secrets: ["data", ...tokenSet],
    source: { at: "https://arcticjs.dev/guides/oauth2", ...checked },
  },
  {
    names: ["exchangeCodeAsync"],
    modules: [], receivers: [], secrets: tokenSet,
    source: { at: "https://docs.expo.dev/versions/latest/sdk/auth-session/", ...checked },
  },
  {
    names: [
      "exchangeCode", "exchangeCodeForToken", "exchangeCodeForTokens", "exchangeCodeForAccessToken",
      "exchangeAuthorizationCode",
    ],
    modules: [], receivers: [], secrets: tokenSet,
    source: { at: "the customary name of a function that asks a token endpoint", checked: "2026-11", basis: "observed" },
  },
  {
    names: ["access"],
    modules: [], receivers: ["oauth.v2", "oauth"], secrets: ["access_token", "refresh_token", "authed_user"],
    source: { at: "https://docs.slack.dev/reference/methods/oauth.v2.access", ...checked },
  },
  {
    names: ["token"],
    modules: [], receivers: ["openid.connect"], secrets: tokenSet,
    source: { at: "https://docs.slack.dev/reference/methods/openid.connect.token", ...checked },
  },
  {
    names: ["itemPublicTokenExchange"],
    modules: [], receivers: [], secrets: ["data", "data.access_token"],
    source: { at: "https://plaid.com/docs/api/items/#itempublic_tokenexchange", ...checked },
  },
  {
    names: ["getSession", "refreshSession", "signInWithPassword", "exchangeCodeForSession"],
    modules: ["@supabase/supabase-js", "@supabase/ssr"],
    receivers: ["supabase.auth"],
    secrets: ["data", "data.session", "data.session.access_token", "data.session.refresh_token"],
    source: supabase,
  },
  // kept in a safe
  {
    names: ["getSecretValue"],
    modules: [], receivers: [], secrets: ["SecretString", "SecretBinary"],
    source: { at: "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html", ...checked },
  },
  {
    names: ["send"],
    command: "GetSecretValueCommand", modules: [], receivers: [], secrets: ["SecretString", "SecretBinary"],
    source: { at: "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html", ...checked },
  },
  {
    names: ["getParameter"],
    modules: [], receivers: ["ssm"], secrets: ["Parameter", "Parameter.Value"],
    source: { at: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html", ...checked },
  },
  {
    names: ["accessSecretVersion"],
    modules: [], receivers: [], secrets: ["0", "0.payload", "0.payload.data", "payload", "payload.data"],
    source: { at: "https://cloud.google.com/secret-manager/docs/access-secret-version", ...checked },
  },
  {
    names: ["getSecret"],
    modules: ["@azure/keyvault-secrets"], receivers: [], secrets: ["value"],
    source: { at: "https://learn.microsoft.com/javascript/api/@azure/keyvault-secrets/secretclient", ...checked },
  },
  {
    names: ["getSecret"],
    modules: ["@infisical/sdk", "infisical-node"], receivers: [], secrets: ["secretValue"],
    source: { at: "https://infisical.com/docs/sdks/languages/node", ...checked },
  },
  {
    names: ["listSecrets"],
    modules: ["@infisical/sdk"], receivers: [], secrets: ["secrets"],
    source: { at: "https://infisical.com/docs/sdks/languages/node", ...checked },
  },
  {
    names: ["resolve"],
    modules: ["@1password/sdk"], receivers: ["secrets"], secrets: [],
    source: { at: "https://developer.1password.com/docs/sdks/load-secrets/", ...checked },
  },
  {
    names: ["read"],
    modules: ["node-vault"], receivers: ["vault"], secrets: ["data"],
    source: { at: "https://github.com/nodevault/node-vault/blob/master/README.md", ...checked },
  },
  {
    names: ["getIDToken"],
    modules: ["@actions/core"], receivers: ["core"], secrets: [],
    source: { at: "https://github.com/actions/toolkit/tree/main/packages/core#oidc-token", ...checked },
  },
];
