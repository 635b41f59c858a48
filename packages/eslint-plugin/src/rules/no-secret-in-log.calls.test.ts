import type { RuleTester } from "eslint";
import { ruleTester } from "../testing/rule-tester.ts";
import { countingSuggestions } from "../testing/suggestion-counts.ts";
import { noSecretInLog } from "./no-secret-in-log.ts";

/** What is logged stands in guillemets. */
function leaking(messageId: "value" | "object", texts: readonly string[]): RuleTester.InvalidTestCase[] {
  return countingSuggestions(noSecretInLog, texts.map((text) => {
    const [before = "", what = "", after = ""] = text.split(/[«»]/u);
    return { code: before + what + after, errors: [{ messageId, column: before.length + 1, endColumn: before.length + what.length + 1 }] };
  }));
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
  invalid: [
    ...leaking("value", [
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
    ]),
    ...leaking("object", [
      `${google}const { tokens } = await client.getToken(code); console.log(«tokens»);`,
      `${openid}const set = await client.callback(url, params); console.log(«set»);`,
      'import Logger from "bunyan"; export const say = (root: Logger, credentials) => root.info({ credentials: «credentials» });',
      'import Logger from "bunyan"; import { AxiosError } from "axios"; const l = new Logger({ name: "a" }); const f = (err: AxiosError) => l.info({ config: «err.config» });',
      'import * as oauth from "oauth4webapi"; const set = await oauth.processDeviceCodeResponse(as, client, response); console.log(«set»);',
      'import * as client from "openid-client"; const set = await client.genericGrantRequest(config, type, {}); console.log(«set»);',
      'import { PublicClientApplication } from "@azure/msal-browser"; const app = new PublicClientApplication({}); const made = await app.loginPopup(); console.log(«made»);',
      'import * as AuthSession from "expo-auth-session"; const made = await AuthSession.refreshAsync(config, discovery); console.log(«made»);',
    ]),
  ],
});

ruleTester.run("no-secret-in-log: names of calls and constants", noSecretInLog, {
  valid: [
    // A coin, by its address; a name of a header.
    "const token = await getTokenFromAddress(address); console.log(token);",
    "const name = getSessionTokenHeader(); console.log(name);",
    'import { CredentialType } from "./types.js"; const type = CredentialType.ID_TOKEN; console.log(type);',
    'import { Keys } from "./keys.js"; write(Keys.ACCESS_TOKEN); function write(key) { console.log(`no ${key}`); }',
    'import * as types from "./types.js"; console.log(types.CredentialType.REFRESH_TOKEN);',
    "export function inject<T>(token: ProviderToken<T>) { console.log(`no ${token.toString()}`); }",
    "const key = process.env.API_KEY; const isReady = key && process.env.API_VERSION; console.log(`ready: ${isReady}`);",
    "export function fill(channelOrToken?: string) { console.log(channelOrToken); }",
  ],
  invalid: leaking("value", [
    "const sent = await getSessionTokenFromUrlParam(request); console.log(«sent»);",
    "const sessionToken = getSessionTokenFromHeader(request); console.log(JSON.stringify({ sent: «sessionToken» }));",
    "const secret = await getSecretFromKeyVault(vault, name); console.log(`The secret has a value of: ${«secret»}`);",
    'import { Env } from "./env.js"; console.log(«Env.API_KEY»);',
    "export function send(token: AccessToken) { console.log(`no ${«token»}`); }",
    'import { ClientConfig } from "./config.js"; const key = ClientConfig.CLIENT_SECRET; console.log(«key»);',
    'import * as bp from ".botpress"; console.log(«bp.secrets.API_KEY»);',
  ]),
});

const headerParts = "const parts = Buffer.from(req.headers.authorization.split(' ')[1], 'base64').toString().split(':'); ";

ruleTester.run("no-secret-in-log: parts of a header", noSecretInLog, {
  valid: [
    `${headerParts}const user = parts[0]; console.log(user);`,
    `function read(header) { const [username, password] = atob(header).split(":"); return { username, password }; }
const { username: who, password: secretKey } = read(req.headers.authorization); console.log("no such key", who);`,
    "const publicKey = req.headers.authorization.replace('Bearer ', ''); console.log(publicKey);",
  ],
  invalid: leaking("value", [
    `${headerParts}const [, given] = parts; console.log(«given»);`,
    "const publicKeyOrToken = req.headers.authorization.replace('Bearer ', ''); console.log(«publicKeyOrToken»);",
  ]),
});

const exchange = "const given = await client.exchangeCodeAsync(options); ";

ruleTester.run("no-secret-in-log: where a request failed", noSecretInLog, {
  valid: [
    "let given; try { given = await client.exchangeCodeAsync(options); } catch { console.log(given); }",
    `${exchange}if (given && given.ok === false) { console.log(given); }`,
    "const ask = () => client.exchangeCodeAsync(options); let given; try { given = await ask(); } catch { console.log(given); }",
  ],
  invalid: leaking("object", [
    `${exchange}try { store(given); } catch (error) { console.log({ error, «given» }); }`,
    `async function f() { ${exchange}try { store(given); } finally { console.log(«given»); } }`,
  ]),
});

const chosen = `function get(config, key) { if (key === "api-key") return config.apiKey; return config.baseUrl; }
export function show(key) { const value = get(load(), key); `;

ruleTester.run("no-secret-in-log: keys that were turned away", noSecretInLog, {
  valid: [
    `${chosen}if (key === "api-key") { console.log("is set"); return; } console.log(value); }`,
    `${chosen}if (key === "token" || "apiKey" === key) throw new Error(key); if (value) { console.log(value); } }`,
    `${chosen}if (key === "api-key") { hide(); } else { console.log(value); } }`,
  ],
  invalid: [
    "console.log(value);",
    'if (key === "base-url") return; console.log(value);',
    'if (key === "api-key") { warn(); } console.log(value);',
    'if (key !== "api-key") return; console.log(value);',
    'console.log(value); if (key === "api-key") return;',
  ].map((text) => ({ code: `${chosen}${text} }`, errors: [{ messageId: "value", line: 2, column: 61 + text.indexOf("value)"), endColumn: 66 + text.indexOf("value)"), suggestions: 1 }] })),
});

ruleTester.run("no-secret-in-log: for the developer alone", noSecretInLog, {
  valid: [
    "if (process.env.NODE_ENV === 'development') { console.log(`${base}/reset/${resetToken}`); }",
    "if (import.meta.env.DEV && open) console.log(accessToken);",
    "__DEV__ && console.log(accessToken);",
  ],
  invalid: leaking("value", [
    "if (process.env.NODE_ENV === 'development') { seed(); } else { console.log(«accessToken»); }",
    "if (process.env.NODE_ENV !== 'production') console.log(«accessToken»);",
    "if (process.env.NODE_ENV === 'development' || verbose) console.log(«accessToken»);",
    "if (!import.meta.env.DEV) console.log(«accessToken»);",
    "process.env.NODE_ENV === 'development' || console.log(«accessToken»);",
  ]),
});

ruleTester.run("no-secret-in-log: wrappers that print all they are given", noSecretInLog, {
  valid: [
    "const log = (...parts) => { console.log(parts.map((part) => redact(part)).join(' ')); }; log('x', process.env.API_SECRET);",
    "const log = (...parts) => { console.log(parts.map(redact)); }; log('x', process.env.API_SECRET);",
    "const log = (...parts) => { console.log(parts.length, parts[0]); }; log('x', process.env.API_SECRET);",
    "const call = (...parts) => { const [name] = parts; console.log(name); }; call('x', process.env.API_SECRET);",
    "const call = (...parts) => { const made = run(...parts); console.log(made); }; call('x', process.env.API_SECRET);",
    "const call = (...parts) => { var made = String(made); console.log(made); }; call('x', process.env.API_SECRET);",
    "const call = (...parts) => { run(parts); }; call('x', process.env.API_SECRET);",
  ],
  invalid: leaking("value", [
    "const log = (...parts) => { console.log(parts); }; log('x', «process.env.API_SECRET»);",
    "const log = (...parts) => { check(parts); console.log(...parts); }; log('x', «process.env.API_SECRET»);",
    "const log = (...parts) => { console.log(parts.join(' ')); }; log('x', «process.env.API_SECRET»);",
    "const log = (...parts) => { const line = parts.map((part) => String(part)).join(' '); console.log(line); }; log('x', «process.env.API_SECRET»);",
    "const log = (...parts) => { console.log(`> ${parts.map((part) => typeof part === 'string' ? part : JSON.stringify(part)).join(' ')}`); }; log('x', «process.env.API_SECRET»);",
    "function log(level, ...parts) { parts.forEach((part) => console.log(part)); } log('x', «process.env.API_SECRET»);",
    "import Log from './log.js'; Log.Default.info(«process.env.API_SECRET»);",
  ]),
});

ruleTester.run("no-secret-in-log: passwords with short names", noSecretInLog, {
  valid: [
    "const pwd = process.cwd(); console.log(pwd); console.log(process.env.PWD);",
    "function draw(pass, scene) { console.log(pass, scene); }",
    "const { pass, fail } = results; console.log(pass, fail, summary.pass);",
    "function login(user, pass) { console.log(user, pass.length, Boolean(pass)); }",
    "function login(user, pass: boolean) { console.log(user, pass); }",
    "const credentials = Buffer.from(`${username}:${userId}`).toString('base64'); console.log(`Basic ${credentials}`);",
  ],
  invalid: leaking("value", [
    "function login(user, pass) { console.log(user, «pass»); }",
    "const login = (email: string, pwd: string) => console.log(`${email}/${«pwd»}`);",
    "console.log(«req.body.pwd»);",
    "const { user, pass } = config.smtp; console.log(user, «pass»);",
    "const login = (name, password) => { const credentials = Buffer.from(`${name}:${password}`).toString('base64'); console.log(`Basic ${«credentials»}`); };",
  ]),
});
