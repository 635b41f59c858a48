import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noInsecureOauthRedirect } from "./no-insecure-oauth-redirect.ts";

const plain = (url: string): string =>
  `The code comes back to \`${url}\` without encryption: everybody on the way can read and redeem it. Use \`https:\`; only ` +
  "`localhost` may go without.";
const wildcard = (url: string): string =>
  `\`${url}\` lets the code go to any address that fits: one page there that redirects or shows its address gives it ` +
  "away. List the exact addresses.";
const chosen = (parameter: string): string =>
  `The request itself names where the code goes (\`${parameter}\`): a prepared link brings it to somebody else. Use a fixed ` +
  "address, or compare it with a list of your own first.";
const open = (parameter: string): string =>
  `After the login the browser goes wherever \`${parameter}\` of the request says, so that a prepared link ends on somebody ` +
  "else's copy of your page. Allow paths of your own only: refuse what does not start with one `/`, and resolve the rest against your origin.";

const http = "http://app.orders.io/callback";
const any = "https://*.orders.io/callback";
const callback = (body: string): string =>
  `app.get("/cb", async (req, res) => { await login({ grant_type: "authorization_code", code: req.query.code }); ${body} });`;

ruleTester.run("no-insecure-oauth-redirect", noInsecureOauthRedirect, {
  valid: [
    'client.authorizeURL({ redirect_uri: "https://app.orders.io/callback", scope });',
    'app.get("/go", async (req, res) => { await client.getToken(settings.code); res.redirect(req.query.next); });',
    'new Client({ client_id: id, redirect_uri: "https://app.orders.io/callback" });',
    'new Client({ client_id: id, redirect_uri: "http://localhost:3000/callback" });',
    'new Client({ client_id: id, redirect_uri: "http://127.0.0.1/callback" });',
    'new Client({ client_id: id, redirect_uri: "http://[::1]:8080/callback" });',
    'new Client({ client_id: id, redirect_uri: "http://app.test/callback" });',
    'new Client({ client_id: id, redirect_uri: "http://your-app.example.com/callback" });',
    'new Client({ client_id: id, redirect_uri: "orders://callback" });',
    "new Client({ client_id: id, redirect_uri: `${origin}/callback` });",
    `new Hook({ callbackUrl: "${http}" });`,
    'new Client({ clientId, redirectUris: ["https://app.orders.io/a", "https://app.orders.io/b"] });',
    "new URLSearchParams({ client_id: id, redirect_uri: settings.redirectUri });",
    'app.get("/login", (req, res) => { if (!allowed.has(req.query.redirect_uri)) return; go(new URLSearchParams({ client_id: id, redirect_uri: req.query.redirect_uri })); });',
    callback('res.redirect("/home");'),
    callback("res.redirect(req.session.returnTo);"),
    callback('if (!req.query.next.startsWith("/")) return; res.redirect(req.query.next);'),
    callback("res.redirect(safePath(req.query.next));"),
    callback("res.redirect(`/${req.query.next}`);"),
    callback("res.redirect(`${origin}/${req.query.next}`);"),
    callback('res.redirect("/login?error=" + req.query.error);'),
    'app.get("/go", (req, res) => { res.redirect(req.query.next); });',
    { code: callback("res.redirect(req.query.next);"), filename: "src/callback.test.ts" },
  ],
  invalid: [
    marked(`client.authorizeURL({ «redirect_uri: "${http}"», scope });`, plain(http)),
    marked('app.get("/cb", async (req, res) => { await client.getToken(req.query.code); res.redirect(«req.query.next»); });', open("next")),
    marked('app.get("/cb", async (req, res) => { const { code, to } = req.query; await exchangeCode(code); res.redirect(302, «to»); });', open("to")),
    marked(`new Client({ client_id: id, redirect_uri: «"${http}"» });`, plain(http)),
    marked(`new Strategy({ clientID, clientSecret, callbackURL: «"${http}"» });`, plain(http)),
    marked(`new OAuth2({ clientId, redirectUri: «"${http}"» });`, plain(http)),
    marked(`const back = «"${http}"»;\nnew OAuth2({ clientId, redirectUri: back });`, plain(http)),
    marked(`new Client({ client_id: id, redirect_uris: ["https://app.orders.io/cb", «"${http}"»] });`, plain(http)),
    marked(`const url = \`https://id.vendor.io/authorize?client_id=\${id}&«redirect_uri=${http}»\`;`, plain(http)),
    marked(`const url = "https://id.vendor.io/authorize?client_id=1&«redirect_uri=${encodeURIComponent(http)}»";`, plain(http)),
    marked(`const url = new URL(base); url.searchParams.set("client_id", id); «url.searchParams.set("redirect_uri", "${http}")»;`, plain(http)),
    marked(`new Client({ client_id: id, redirect_uris: [«"${any}"»] });`, wildcard(any)),
    marked('new Client({ clientId, redirectUris: [«"https://app.orders.io/*"»] });', wildcard("https://app.orders.io/*")),
    marked('new Client({ clientId, redirectUris: [«"*"»] });', wildcard("*")),
    marked('app.get("/login", (req, res) => go(new URLSearchParams({ client_id: id, «redirect_uri: req.query.redirect_uri» })));', chosen("redirect_uri")),
    marked('app.get("/login", (req, res) => { const { back } = req.query; go(client.authorizeURL({ «redirect_uri: back», scope })); });', chosen("back")),
    marked(callback("res.redirect(«req.query.next»);"), open("next")),
    marked(callback("const { returnTo } = req.query; res.redirect(302, «returnTo»);"), open("returnTo")),
    marked(callback("res.redirect(«new URL(req.query.next, origin)»);"), open("next")),
    marked(callback("res.redirect(«`${origin}${req.query.next}`»);"), open("next")),
    marked(callback("res.redirect(«origin + req.query.next»);"), open("next")),
    marked(callback('res.redirect(«req.query.next ?? "/"»);'), open("next")),
    marked(callback('res.writeHead(302, { Location: «req.query.next» });'), open("next")),
    marked(callback('res.setHeader("Location", «req.query.next»);'), open("next")),
    marked(`export async function GET(request) { const { searchParams } = new URL(request.url); await supabase.auth.exchangeCodeForSession(code); return NextResponse.redirect(«searchParams.get("next")»); }`, open("next")),
    marked(`async function finish() { await exchangeCodeForTokens(code); window.location.href = «searchParams.get("redirect")»; }`, open("redirect")),
  ],
});
