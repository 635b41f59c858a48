import { safeCalls } from "./safe-calls.ts";
import type { SecretCall, Source } from "./types.ts";

const checked = { checked: "2026-11", basis: "code" } as const;

const tokenSet = ["access_token", "accessToken", "refresh_token", "refreshToken", "id_token", "idToken"] as const;
const msal: Source = { at: "https://unpkg.com/@azure/msal-node@7.2.3/types/client/IConfidentialClientApplication.d.ts", ...checked };
const openid: Source = { at: "https://unpkg.com/openid-client@6.9.0/build/index.d.ts", ...checked };
const google: Source = { at: "https://unpkg.com/google-auth-library@10.9.1/build/src/auth/oauth2client.d.ts", ...checked };
const arctic: Source = { at: "https://unpkg.com/arctic@3.7.0/dist/oauth2.d.ts", ...checked };
const plaid: Source = { at: "https://unpkg.com/plaid@47.0.0/dist/api.d.ts", ...checked };

/** Calls whose result is a secret, or an object with secrets under known members. */
export const secretCalls: readonly SecretCall[] = [
  // signed here
  {
    names: ["sign"],
    modules: ["jsonwebtoken", "jws", "@nestjs/jwt"], receivers: ["jwt", "jsonwebtoken", "jwtService", "SignJWT"], secrets: [],
    source: { at: "https://unpkg.com/@types/jsonwebtoken@9.0.10/index.d.ts", ...checked },
  },
  {
    names: ["signAsync"],
    modules: ["@nestjs/jwt"], receivers: ["jwtService", "jwt"], secrets: [],
    source: { at: "https://unpkg.com/@nestjs/jwt@12.0.2/dist/jwt.service.d.ts", ...checked },
  },
  {
    names: ["createCustomToken"],
    modules: [], receivers: [], secrets: [],
    source: { at: "https://unpkg.com/firebase-admin@13.10.0/lib/auth/base-auth.d.ts", ...checked },
  },
  {
    names: ["createSessionCookie"],
    modules: ["firebase-admin", "firebase-admin/auth"], receivers: [], secrets: [],
    source: { at: "https://unpkg.com/firebase-admin@13.10.0/lib/auth/base-auth.d.ts", ...checked },
  },
  // exchanged for a code, a key or an older token
  {
    names: ["getToken"],
    modules: ["google-auth-library", "googleapis"],
    receivers: ["oauth2Client", "oAuth2Client", "oauthClient"],
    secrets: ["tokens", "tokens.access_token", "tokens.refresh_token", "tokens.id_token"],
    source: google,
  },
  {
    names: ["refreshAccessToken"],
    modules: ["google-auth-library", "googleapis"], receivers: ["oauth2Client"],
    secrets: ["credentials", "credentials.access_token", "credentials.refresh_token", "credentials.id_token"],
    source: google,
  },
  {
    names: ["getToken"],
    modules: ["simple-oauth2"], receivers: [],
    secrets: ["token", "token.access_token", "token.refresh_token", "token.id_token"],
    source: { at: "https://unpkg.com/simple-oauth2@5.1.0/lib/access-token.js", ...checked },
  },
  {
    names: ["getToken"],
    modules: ["@azure/identity"], receivers: [], secrets: ["token"],
    source: { at: "https://unpkg.com/@azure/identity@4.13.1/dist/esm/credentials/chainedTokenCredential.d.ts", ...checked },
  },
  {
    names: [
      "authorizationCodeGrant", "refreshTokenGrant", "clientCredentialsGrant", "genericGrantRequest",
      "pollDeviceAuthorizationGrant", "pollBackchannelAuthenticationGrant",
    ],
    modules: [], receivers: [], secrets: tokenSet,
    source: openid,
  },
  {
    names: ["oauthCallback"],
    modules: [], receivers: [], secrets: tokenSet,
    source: { at: "https://unpkg.com/openid-client@5.7.1/types/index.d.ts", ...checked },
  },
  {
    names: ["callback", "refresh", "grant"],
    modules: ["openid-client"], receivers: [], secrets: tokenSet,
    source: { at: "https://unpkg.com/openid-client@5.7.1/types/index.d.ts", ...checked },
  },
  {
    names: [
      "processAuthorizationCodeResponse", "processRefreshTokenResponse", "processClientCredentialsResponse",
      "processDeviceCodeResponse", "processGenericTokenEndpointResponse", "processBackchannelAuthenticationGrantResponse",
    ],
    modules: [], receivers: [], secrets: tokenSet,
    source: { at: "https://unpkg.com/oauth4webapi@3.8.8/build/index.d.ts", ...checked },
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
    names: ["loginPopup", "ssoSilent", "handleRedirectPromise"],
    modules: ["@azure/msal-browser"], receivers: ["msalInstance"], secrets: tokenSet,
    source: { at: "https://unpkg.com/@azure/msal-browser@5.30.0/types/app/IPublicClientApplication.d.ts", ...checked },
  },
  {
    names: ["validateAuthorizationCode"],
    modules: [], receivers: [], secrets: ["data", "data.access_token", "data.refresh_token", "data.id_token", ...tokenSet],
    source: arctic,
  },
  {
    names: ["refreshAccessToken"],
    modules: ["arctic"], receivers: [], secrets: ["data", "data.access_token", "data.refresh_token", "data.id_token"],
    source: arctic,
  },
  {
    names: ["accessToken", "refreshToken", "idToken"],
    modules: ["arctic"], receivers: [], secrets: [],
    source: arctic,
  },
  {
    names: ["exchangeCodeAsync", "refreshAsync"],
    modules: [], receivers: [], secrets: tokenSet,
    source: { at: "https://unpkg.com/expo-auth-session@57.0.13/build/TokenRequest.d.ts", ...checked },
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
    names: ["access", "exchange"],
    modules: [], receivers: ["oauth.v2", "oauth"],
    secrets: [
      "access_token", "refresh_token", "authed_user", "authed_user.access_token", "authed_user.refresh_token",
      "incoming_webhook", "incoming_webhook.url", "bot", "bot.bot_access_token",
    ],
    source: { at: "https://unpkg.com/@slack/web-api@8.2.0/dist/types/response/OauthV2AccessResponse.d.ts", ...checked },
  },
  {
    names: ["token"],
    modules: [], receivers: ["openid.connect"], secrets: tokenSet,
    source: { at: "https://unpkg.com/@slack/web-api@8.2.0/dist/types/response/OpenIDConnectTokenResponse.d.ts", ...checked },
  },
  {
    names: ["itemPublicTokenExchange"],
    modules: [], receivers: [], secrets: ["data", "data.access_token"],
    source: plaid,
  },
  {
    names: ["itemAccessTokenInvalidate"],
    modules: [], receivers: [], secrets: ["data", "data.new_access_token"],
    source: plaid,
  },
  {
    names: ["processorTokenCreate"],
    modules: [], receivers: [], secrets: ["data", "data.processor_token"],
    source: plaid,
  },
  {
    names: [
      "getSession", "refreshSession", "setSession", "signInWithPassword", "signInWithIdToken", "signInAnonymously", "signUp",
      "verifyOtp", "exchangeCodeForSession",
    ],
    modules: ["@supabase/supabase-js", "@supabase/ssr"],
    receivers: ["supabase.auth"],
    secrets: [
      "data", "data.session", "data.session.access_token", "data.session.refresh_token", "data.session.provider_token",
      "data.session.provider_refresh_token",
    ],
    source: { at: "https://unpkg.com/@supabase/auth-js@2.109.0/dist/module/lib/types.d.ts", ...checked },
  },
  {
    names: ["generateLink"],
    modules: ["@supabase/supabase-js"], receivers: ["supabase.auth.admin"],
    secrets: [
      "data", "data.properties", "data.properties.action_link", "data.properties.email_otp", "data.properties.hashed_token",
    ],
    source: { at: "https://unpkg.com/@supabase/auth-js@2.109.0/dist/module/lib/types.d.ts", ...checked },
  },
  // decrypted here
  {
    names: ["update", "final"],
    modules: [], receivers: ["decipher"], secrets: [],
    source: { at: "https://unpkg.com/@types/node@26.6.6/crypto.d.ts", ...checked },
  },
  ...safeCalls,
];
