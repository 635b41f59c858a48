import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { requirePkce } from "./require-pkce.ts";

const missing =
  "This code is redeemed without a client secret and without `code_verifier`, so that whoever catches the code on its way " +
  "back gets the user's tokens. Send `code_challenge` with the consent page and `code_verifier` here.";
const plain =
  "The method `plain` sends the verifier itself as the challenge, so that whoever sees the request can redeem the code. " +
  "Send the verifier's SHA-256 with the method `S256`.";
const known = "Others can tell this verifier beforehand. Make one with `crypto.getRandomValues()` for every login.";
const off = (option: string, value: string): string =>
  `\`${option}: ${value}\` leaves PKCE out, so that another app which catches the code on its way back gets the user's ` +
  "tokens. Remove the option: the library uses PKCE by itself.";

const form = 'grant_type: "authorization_code", client_id: id, code, redirect_uri: uri';
const sent = form.replace(" code,", " «code»,");
const post = (parameters: string): string => `await fetch(url, { method: "POST", body: new URLSearchParams({ ${parameters} }) });`;

ruleTester.run("require-pkce", requirePkce, {
  valid: [
    `await exchange({ ${form}, code_verifier: stored });`,
    'const names = { codeVerifier: "code_verifier" };',
    "const codeVerifier = crypto.randomUUID() + crypto.randomUUID();",
    "const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));",
    "new Strategy({ tokenURL, pkce: true });",
    'new Strategy({ tokenURL, pkce: "S256" });',
    'await keycloak.init({ pkceMethod: "S256" });',
    "useAuthRequest({ clientId, codeChallengeMethod: CodeChallengeMethod.S256 });",
    post(`${form}, code_verifier: verifier`),
    post(`${form}, client_secret: key`),
    post(`${form}, client_assertion: jwt`),
    post(`${form}, ...proof`),
    post(`${form}, [name]: value`),
    `${post(form)} const headers = { Authorization: \`Basic \${pair}\` };`,
    `await axios.post(url, { ${form} }, { auth: { username: id, password: key } });`,
    `const body = new URLSearchParams({ ${form} }); body.set("client_secret", key); await fetch(url, { body });`,
    post('grant_type: "refresh_token", client_id: id, refresh_token: token'),
    post('grant_type: "authorization_code", code, redirect_uri: uri'),
    post("grant_type: type, client_id: id, code"),
    "if (body.grant_type === 'authorization_code') check(body.client_id, body.code);",
    "const url = base + '?code_challenge_method=S256&client_id=' + id;",
    "useAuthRequest({ clientId, usePKCE: true });",
    "useAuthRequest({ clientId, usePKCE: canUse });",
    "new UserManager({ authority, disablePKCE: false });",
    "const metadata = { code_challenge_methods_supported: ['plain', 'S256'] };",
    "const style = { method: 'plain' };",
    { code: post(form), filename: "src/token.spec.ts" },
  ],
  invalid: [
    marked(post(`${form}, «code_verifier: "${"always-the-same-".repeat(3)}"»`), known),
    marked(`const fixed = "${"always-the-same-".repeat(3)}";\nawait grant(config, url, { «pkceCodeVerifier: fixed» });`, known),
    marked("const pick = () => { let text = ''; for (const i of row) text += letters[Math.floor(Math.random() * 62)]; return text; };\nconst codeVerifier = «pick()»;", known),
    marked("await keycloak.init({ «pkceMethod: false» });", off("pkceMethod", "false")),
    marked('new Strategy({ tokenURL, «pkce: "plain"» });', plain),
    marked("useAuthRequest({ clientId, «codeChallengeMethod: CodeChallengeMethod.Plain» });", plain),
    marked(post(sent), missing),
    marked(`await axios.post(url, { ${sent} });`, missing),
    marked(`await axios({ url, data: { ${sent} } });`, missing),
    marked(`await got.post(url, { form: { ${sent} } });`, missing),
    marked(`await fetch(url, { body: JSON.stringify({ ${sent} }) });`, missing),
    marked(`await fetch(url, { body: qs.stringify({ ${sent} }) });`, missing),
    marked(`const form = { ${sent} };\nawait fetch(url, { body: new URLSearchParams(form) });`, missing),
    marked('const form = new URLSearchParams(); form.set("grant_type", "authorization_code"); form.set("client_id", id); «form.set("code", code)»; send(form);', missing),
    marked('const form = new FormData(); form.append("client_id", id); form.append("grant_type", "authorization_code"); «form.append("code", code)»; send(form);', missing),
    marked("await fetch(url, { body: `grant_type=authorization_code&client_id=${id}&«code=»${code}` });", missing),
    marked('await fetch(url, { body: "grant_type=authorization_code&client_id=" + id + "&«code=»" + code });', missing),
    marked("useAuthRequest({ clientId, «usePKCE: false» });", off("usePKCE", "false")),
    marked("await authorize({ issuer, clientId, «usePKCE: false» });", off("usePKCE", "false")),
    marked("new UserManager({ authority, «disablePKCE: true» });", off("disablePKCE", "true")),
    marked("res.redirect(url + new URLSearchParams({ client_id: id, code_challenge: verifier, «code_challenge_method: 'plain'» }));", plain),
    marked("const method = 'plain';\nbuild({ «codeChallengeMethod: method» });", plain),
    marked("res.redirect(`${base}?client_id=${id}&code_challenge=${verifier}&«code_challenge_method=plain»`);", plain),
    marked('const url = new URL(base); url.searchParams.set("client_id", id); «url.searchParams.set("code_challenge_method", "plain")»;', plain),
  ],
});
