import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { requireOauthState } from "./require-oauth-state.ts";

const missing =
  "This consent page is asked for without `state`, so that anybody can make a user's browser finish somebody else's " +
  "login and tie the accounts together. Send a random `state`, keep it in the user's session, and compare it in the callback.";
const unchecked =
  "The code of this callback is redeemed without a look at `state`, so that whoever gets a user to open a link ties " +
  "an account of his own to the user's. Compare `state` with the one kept in the user's session first.";
const constant = (state: string): string =>
  `An attacker can tell this \`state\` beforehand (\`${state}\`), and make a user's browser finish somebody else's ` +
  "login. Send \`crypto.randomUUID()\`, keep it in the user's session, and compare it in the callback.";

const form = 'response_type: "code", client_id: id, redirect_uri: uri';
const go = (parameters: string): string => `res.redirect(base + "?" + new URLSearchParams({ ${parameters} }));`;
const url = "https://github.com/login/oauth/authorize";
const redeem = "body: new URLSearchParams({ grant_type: \"authorization_code\", code, client_id: id, client_secret: key })";

ruleTester.run("require-oauth-state", requireOauthState, {
  valid: [
    `const state = crypto.randomUUID(); ${go(`${form}, state`)}`,
    `const state = nanoid() + Math.random(); ${go(`${form}, state`)}`,
    `const state = JSON.stringify({ at: Date.now(), id: pick() }); ${go(`${form}, state`)}`,
    `const state = Math.random(); ${go(`${form}, state, code_challenge: hash`)}`,
    "const state = Math.random() > 0.5 ? 'open' : 'closed'; store.dispatch({ type: 'door', state });",
    `res.redirect("${url}?client_id=1&scope=bot");`,
    `res.redirect(\`${url}?client_id=\${id}&scope=\${scopes}\`);`,
    "new InstallProvider({ stateVerification: true });",
    "new InstallProvider({ stateVerification: isStrict });",
    go(`${form}, state`),
    go(`${form}, state: newState()`),
    go(`${form}, code_challenge: hash, code_challenge_method: "S256"`),
    go(`${form}, nonce`),
    go(`${form}, ...extra`),
    go(`${form}, [name]: value`),
    go("response_type: \"device\", client_id: id"),
    go("client_id: id, redirect_uri: uri"),
    go("client_id: id, client_secret: key, redirect_uri: uri, scope"),
    `const params = new URLSearchParams({ ${form} }); params.set("state", value); res.redirect(base + params);`,
    `import { signIn } from "next-auth/react"; ${go(form)}`,
    `import passport from "passport"; ${go(form)}`,
    `export const url = () => base + "?" + new URLSearchParams({ ${form} });`,
    `res.redirect(\`${  url  }?client_id=\${id}&redirect_uri=\${uri}&scope=user&state=\${value}\`);`,
    `res.redirect(\`${  url  }?client_id=\${id}&redirect_uri=\${uri}&scope=user\${more}\`);`,
    `res.redirect(\`${  url  }?client_id=\${id}&redirect_uri=\${uri}&state={state}\`);`,
    "res.redirect(`https://discord.com/oauth2/authorize?client_id=${id}&scope=bot&permissions=8`);",
    "res.redirect(`https://id.acme.io/logout?client_id=${id}&redirect_uri=${uri}&response_type=code`);",
    "res.redirect(client.authorizeURL({ redirect_uri: uri, state: random() }));",
    "const { code } = req.query; await client.getToken(code); // no request of this file\nif (req.query.state !== req.session.state) throw new Error();",
    "const { data } = await supabase.auth.exchangeCodeForSession(url.searchParams.get('code'));",
    "export async function tokens(code) { return client.getToken(code); }",
    "await cache.getToken(req.query.id);",
    { code: go(form), filename: "src/login.test.ts" },
  ],
  invalid: [
    marked(`const state = Math.random().toString(36).slice(2); ${go(`${form}, «state»`)}`, constant("Math.random()")),
    marked(`const pick = () => { let text = ""; text += letters[Math.floor(Math.random() * 36)]; return text; }; ${go(`${form}, «state: pick()»`)}`, constant("Math.random()")),
    marked("res.redirect(client.authorizeURL({ redirect_uri: uri, «state: `${Date.now()}`» }));", constant("Date.now()")),
    marked("res.redirect(client.generateAuthUrl({ scope, «state: Date.now().toString()» }));", constant("Date.now()")),
    marked(`const to = new URL("${url}"); to.searchParams.set("scope", "read:user"); «to.searchParams.set("client_id", id)»; res.redirect(to);`, missing),
    marked("new InstallProvider({ clientId, «stateVerification: false» });", unchecked),
    marked(go('«response_type: "code"», client_id: id, redirect_uri: uri'), missing),
    marked(`const params = { «response_type: "code"», client_id: id };\nres.redirect(base + qs.stringify(params));`, missing),
    marked('const q = new URLSearchParams({ «client_id: id», redirect_uri: uri, scope: "repo" }); window.location.href = base + q;', missing),
    marked('const url = new URL(base); url.searchParams.set("client_id", id); «url.searchParams.set("response_type", "code")»; open(url);', missing),
    marked('const q = new URLSearchParams(); «q.append("client_id", id)»; q.append("redirect_uri", uri); q.append("scope", "a"); redirect(base + q);', missing),
    marked(`res.redirect(\`${  url  }?«client_id=»\${id}&redirect_uri=\${uri}&scope=user\`);`, missing),
    marked(`res.redirect("${  url  }?client_id=" + id + "&redirect_uri=" + uri + "&«response_type=code»");`, missing),
    marked(`const a = <a href={\`${  url  }?«client_id=»\${id}&redirect_uri=\${uri}\`} />;`, missing),
    marked("router.push({ pathname: base, query: { «response_type: 'code'», client_id: id }, redirect: true });", missing),
    marked("res.redirect(oauth.generateAuthUrl({ «scope: scopes» }));", missing),
    marked("res.redirect(client.authorizeURL({ «redirect_uri: uri», scope: 'a' }));", missing),
    marked("redirect(client.buildAuthorizationUrl(config, { «redirect_uri: uri», scope: 'openid' }));", missing),
    marked('const [open, setState] = useState(); location.assign(base + new URLSearchParams({ «response_type: "code"», client_id: id }));', missing),
    marked(go(`${form}, «state: "google"»`), constant("google")),
    marked(`res.redirect(\`${  url  }?client_id=\${id}&redirect_uri=\${uri}&«state=login»\`);`, constant("login")),
    marked('const STATE = "fixed";\nconst url = client.authorizeURL({ redirect_uri: uri, «state: STATE» });', constant("fixed")),
    marked(`export async function GET(request) { const code = new URL(request.url).searchParams.get("code"); await client.getToken(«code»); }`, unchecked),
    marked(`app.get("/cb", async (req, res) => { const { tokens } = await client.getToken(«req.query.code»); });`, unchecked),
    marked(`app.get("/cb", async ({ query: { code } }, res) => { await exchangeCodeForTokens({ code: «code» }); });`, unchecked),
    marked(`app.get("/cb", async (req) => { const { code } = req.query; await fetch(url, { ${redeem.replace("code, ", "code: «code», ")} }); });`, unchecked),
    marked(`defineEventHandler(async (event) => { const { code } = getQuery(event); await github.validateAuthorizationCode(«code»); });`, unchecked),
    marked(`app.get("/cb", async (c) => { await axios.post(url, { client_id: id, client_secret: key, code: «c.req.query("code")» }); });`, unchecked),
  ],
});
