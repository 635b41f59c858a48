import { ruleTester } from "../testing/rule-tester.ts";
import { countingSuggestions } from "../testing/suggestion-counts.ts";
import { noSecretInLog } from "./no-secret-in-log.ts";

/** What is logged stands in guillemets. */
function logged(kind: "value" | "object"): (text: string) => { code: string; errors: { messageId: string; column: number; endColumn: number }[] } {
  return (text) => {
    const [before = "", what = "", after = ""] = text.split(/[«»]/u);
    return { code: before + what + after, errors: [{ messageId: kind, column: before.length + 1, endColumn: before.length + what.length + 1 }] };
  };
}

const google = 'import { google } from "googleapis"; const client = new google.auth.OAuth2(); ';
const arctic = 'import { GitHub } from "arctic"; const github = new GitHub(id, key, null); ';
const openid = 'import { Issuer } from "openid-client"; const issuer = await Issuer.discover(url); const client = new issuer.Client({}); ';

ruleTester.run("no-secret-in-log: results of calls", noSecretInLog, {
  valid: [
    `${google}const { tokens } = await client.getToken(code); console.log(tokens.expiry_date, tokens.scope);`,
    `${arctic}const tokens = await github.validateAuthorizationCode(code); console.log(tokens.hasRefreshToken(), tokens.accessTokenExpiresAt());`,
    'import { DefaultAzureCredential } from "@azure/identity"; const given = await new DefaultAzureCredential().getToken(scope); console.log(given.expiresOnTimestamp);',
    "const given = await client.oauth.v2.access({ code }); console.log(given.team, given.authed_user.id, given.incoming_webhook.channel);",
    `${openid}const set = await client.callback(url, params); console.log(set.expires_in);`,
    "const store = await cache.refresh(key); console.log(store); events.callback(done); console.log(lock.grant(id));",
    "const { data } = await supabase.auth.verifyOtp(input); console.log(data.user.id);",
    "const { data } = await plaid.processorTokenCreate(input); console.log(data.request_id);",
  ],
  invalid: countingSuggestions(noSecretInLog, [
    ...[
      `${google}const { tokens } = await client.getToken(code); console.log(«tokens.access_token»);`,
      `${google}const answer = await client.getToken(code); console.log(\`got \${«answer.tokens.refresh_token»}\`);`,
      `${google}const answer = await client.refreshAccessToken(); console.log(«answer.credentials.id_token»);`,
      'import { AuthorizationCode } from "simple-oauth2"; const c = new AuthorizationCode({}); const given = await c.getToken(o); console.log(«given.token.access_token»);',
      'import { DefaultAzureCredential } from "@azure/identity"; const given = await new DefaultAzureCredential().getToken(scope); console.log(«given.token»);',
      'import { getAuth } from "firebase-admin/auth"; const made = await getAuth().createSessionCookie(t, {}); console.log(«made»);',
      `${arctic}const tokens = await github.validateAuthorizationCode(code); console.log(«tokens.accessToken()»);`,
      `${arctic}const tokens = await github.refreshAccessToken(old); console.log(«tokens.data.refresh_token»);`,
      `${openid}const set = await client.refresh(old); console.log(«set.access_token»);`,
      "const given = await client.oauth.v2.access({ code }); console.log(«given.authed_user.access_token»);",
      "const given = await client.oauth.v2.access({ code }); console.log(«given.incoming_webhook.url»);",
      "const given = await client.oauth.v2.exchange({}); console.log(«given.refresh_token»);",
      "const { data } = await plaid.itemAccessTokenInvalidate(input); console.log(«data.new_access_token»);",
      "const { data } = await supabase.auth.verifyOtp(input); console.log(«data.session.provider_token»);",
      "const { data } = await supabase.auth.admin.generateLink(input); console.log(«data.properties.action_link»);",
    ].map(logged("value")),
    ...[
      `${google}const { tokens } = await client.getToken(code); console.log(«tokens»);`,
      `${openid}const set = await client.callback(url, params); console.log(«set»);`,
      'import * as oauth from "oauth4webapi"; const set = await oauth.processDeviceCodeResponse(as, client, response); console.log(«set»);',
      'import * as client from "openid-client"; const set = await client.genericGrantRequest(config, type, {}); console.log(«set»);',
      'import { PublicClientApplication } from "@azure/msal-browser"; const app = new PublicClientApplication({}); const made = await app.loginPopup(); console.log(«made»);',
      'import * as AuthSession from "expo-auth-session"; const made = await AuthSession.refreshAsync(config, discovery); console.log(«made»);',
    ].map(logged("object")),
  ]),
});
