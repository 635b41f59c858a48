/** Calls that stand for the password grant: of simple-oauth2, @azure/msal-node, @azure/identity and auth0, by their references of 2026-11. */
export const passwordCalls: readonly string[] = [
  "ResourceOwnerPassword", "acquireTokenByUsernamePassword", "UsernamePasswordCredential", "passwordGrant",
];

/**
 * Libraries that make and check `state` (or PKCE) themselves, so that code on top of them need not. A module below one
 * counts, too. Gathered 2026-11 from what their documentation is known to say; not each was read again.
 */
export const guardingClients: readonly string[] = [
  "next-auth", "@auth", "better-auth", "@better-auth", "auth0-js", "@auth0", "express-openid-connect", "nextjs-auth0",
  "@clerk", "@supabase", "@workos-inc", "@kinde-oss", "@logto", "@descope", "@stytch", "@okta", "@fusionauth",
  "passport", "passport-oauth2", "@nestjs/passport", "remix-auth", "remix-auth-oauth2", "grant", "hellojs",
  "oidc-client", "oidc-client-ts", "react-oidc-context", "angular-oauth2-oidc", "angular-auth-oidc-client", "keycloak-js",
  "@azure/msal-browser", "@azure/msal-react", "@azure/msal-angular", "@microsoft/teams-js", "@microsoft/teamsfx",
  "expo-auth-session", "react-native-app-auth", "@openid/appauth", "@react-oauth/google",
  "aws-amplify", "@aws-amplify", "@slack/oauth", "@slack/bolt", "@octokit/oauth-app", "@shopify/shopify-api",
  "@shopify/shopify-app-remix", "@shopify/shopify-app-express", "@nangohq", "nuxt-auth-utils", "@fastify/oauth2",
  "@hono/oauth-providers", "@hono/oidc-auth", "n8n-workflow", ".botpress", "@botpress", "@activepieces/pieces-framework", "zapier-platform-core",
  "@discord/embedded-app-sdk", "@modelcontextprotocol/sdk/client", "@cloudflare/workers-oauth-provider",
];
