import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noImplicitGrant } from "./no-implicit-grant.ts";

const implicit = (type: string): string =>
  `\`response_type=${type}\` brings the access token back in the address, where histories, logs, extensions and scripts of ` +
  "the page read it. Ask for `code`, send `code_challenge`, and redeem the code with `code_verifier`.";
const password =
  "`grant_type=password` needs the user's own password: the connector can do everything the user can, and a second factor " +
  "is gone round. Send users to the vendor's consent page, or use `client_credentials` for an account of the connector's own.";

ruleTester.run("no-implicit-grant", noImplicitGrant, {
  valid: [
    'createClient(url, key, { auth: { flowType: "pkce" } });',
    'const scheme = { type: "oauth2", flow: "implicit" };',
    "pool.addClient('app', { oAuth: { flows: { authorizationCodeGrant: true, implicitCodeGrant: false } } });",
    "new ClientCredentials(config);",
    "await app.acquireTokenByDeviceCode({ scopes });",
    'new URLSearchParams({ response_type: "code", client_id: id });',
    'new URLSearchParams({ response_type: "id_token", client_id: id });',
    'new URLSearchParams({ response_type: "code id_token", client_id: id });',
    "new URLSearchParams({ response_type: type, client_id: id });",
    'axios.get(url, { responseType: "arraybuffer" });',
    'const metadata = { response_types_supported: ["code", "token"] };',
    'const client = { grant_types: ["password", "authorization_code"] };',
    'if (body.grant_type === "password") refuse();',
    'const { response_type = "token" } = query;',
    'const field = { grant_type: "password", label: "Password" };',
    'new URLSearchParams({ grant_type: "client_credentials", client_id: id });',
    'new URLSearchParams({ grant_type: "refresh_token", client_id: id });',
    "const url = `${base}?response_type=code&client_id=${id}`;",
    "const url = `${base}?response_type=${type}&client_id=${id}`;",
    'url.searchParams.set("client_id", id); url.searchParams.set("response_type", "code");',
    "promptAsync({ responseType: ResponseType.Code });",
    'const kind = { response_type: "token bucket" };',
    { code: 'new URLSearchParams({ response_type: "token", client_id: id });', filename: "test/login.ts" },
  ],
  invalid: [
    marked('createClient(url, key, { auth: { «flowType: "implicit"» } });', implicit("token")),
    marked("pool.addClient('app', { oAuth: { flows: { «implicitCodeGrant: true» } } });", implicit("token")),
    marked("AuthSession.useAuthRequest({ clientId, «responseType: AuthSession.ResponseType.Token» });", implicit("token")),
    marked("new «ResourceOwnerPassword»(config);", password),
    marked("await «app.acquireTokenByUsernamePassword»({ scopes, username, password });", password),
    marked("new «UsernamePasswordCredential»(tenant, id, user, secret);", password),
    marked("await «client.oauth.passwordGrant»({ username, password });", password),
    marked('new URLSearchParams({ «response_type: "token"», client_id: id });', implicit("token")),
    marked('new URLSearchParams({ «response_type: "id_token token"», client_id: id });', implicit("id_token token")),
    marked('new URLSearchParams({ «response_type: "code token"», client_id: id });', implicit("code token")),
    marked('const type = "token";\nconst params = { «response_type: type», client_id: id };', implicit("token")),
    marked('new auth0.WebAuth({ domain, clientID, «responseType: "token id_token"» });', implicit("token id_token")),
    marked('new UserManager({ authority, client_id, «response_type: "id_token token"» });', implicit("id_token token")),
    marked("useAuthRequest({ clientId, «responseType: ResponseType.Token» });", implicit("token")),
    marked('const oauth = { domain, scopes, «responseType: ["token"]» };', implicit("token")),
    marked("location.href = `${base}?client_id=${id}&«response_type=token»`;", implicit("token")),
    marked("location.href = `${base}?«response_type=id_token%20token»&client_id=${id}`;", implicit("id_token token")),
    marked('location.href = base + "?«response_type=token»&client_id=" + id;', implicit("token")),
    marked('const url = new URL(base); url.searchParams.set("client_id", id); «url.searchParams.set("response_type", "token")»;', implicit("token")),
    marked('const url = new URL(base); url.searchParams.append("client_id", id); «url.searchParams.append("response_type", "token")»;', implicit("token")),
    marked('new URLSearchParams({ «grant_type: "password"», username, password: pw });', password),
    marked('await axios.post(url, { «grant_type: "password"», client_id: id });', password),
    marked("await fetch(url, { body: `«grant_type=password»&username=${user}&password=${pw}` });", password),
    marked('await fetch(url, { body: "«grant_type=password»&username=" + user });', password),
    marked('const form = new FormData(); «form.append("grant_type", "password")»; form.append("username", user);', password),
  ],
});
