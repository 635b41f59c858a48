import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noSecretInUrl } from "./no-secret-in-url.ts";

const put = (what: string, place = "an address"): string =>
  `\`${what}\` is put into ${place}, which servers and proxies on the way write into their logs. Send it in a header or in the body; if they take it nowhere else, say so where you disable the rule.`;
const acme = "an address of `api.acme.io`";

ruleTester.run("no-secret-in-url", noSecretInUrl, {
  valid: [
    "fetch('https://api.acme.io/orders?page=' + page); report('password=' + password);",
    "fetch('https://maps.googleapis.com/maps/api/geocode/json?key=' + process.env.GOOGLE_MAPS_API_KEY);",
    "axios.get('https://api.acme.io/orders', { params: { page } }); axios.post('https://api.acme.io/orders', { api_key: apiKey });",
    "axios.get('https://maps.googleapis.com/maps/api/geocode/json', { params: { key: process.env.GOOGLE_MAPS_API_KEY } });",
    "router.get('/orders', { params: { api_key: apiKey } });",
    "const query = new URLSearchParams({ client_secret: clientSecret }); fetch('https://api.acme.io/token', { method: 'POST', body: query });",
    "fetch(`https://api.acme.io/orders?page=${page}`, { headers: { authorization: apiKey } });",
    "fetch(`https://api.acme.io/orders?key_id=${apiKeyId}&next=${nextPageToken}`);",
    "mail(`${base}/reset-password?token=${resetToken}`);",
    "mail(`${base}/verify?token=${token}`);",
    "mail(`${base}/join?secret=${inviteSecret}`);",
    "fetch(`https://maps.googleapis.com/maps/api/geocode/json?key=${process.env.GOOGLE_MAPS_API_KEY}`);",
    "const base = 'https://api.trello.com/1'; fetch(`${base}/cards?key=${apiKey}`);",
    "const url = new URL('https://trello.com/1/authorize'); url.searchParams.set('key', apiKey); res.redirect(url.toString());",
    "const url = new URL('https://graph.facebook.com/me'); url.searchParams.set('access_token', accessToken);",
    "fetch(`${WECHAT_API_BASE}/media/get?access_token=${accessToken}`);",
    "const url = new URL('/maps/api/geocode', MAPS_URL); url.searchParams.set('key', apiKey);",
    "const base = 'https://graph.facebook.com/v23.0'; request({ base, endpoint: `oauth/access_token?client_secret=${clientSecret}` });",
    "register(`${webhookUrl}?secret=${configuration.webhookSecret}`);",
    "fetch(`https://oauth2.googleapis.com/revoke?token=${refreshToken}`, { method: 'POST' });",
    "const url = new URL(TOKEN_INFO_URL); url.searchParams.set('access_token', accessToken);",
    "const body = `grant_type=refresh_token&refresh_token=${refreshToken}`;",
    "const form = new URLSearchParams({ client_secret: clientSecret }); fetch(url, { method: 'POST', body: form });",
    "new WebSocket(`wss://stream.acme.io/?api_key=${apiKey}`);",
    "const question = `Is it right? ${apiKey}`;",
    "url.searchParams.set('page', page); url.searchParams.get(accessToken); params.set('key', apiKey);",
    "fetch(`${base}/orders?key=${mask(apiKey)}`);",
    "fetch(`https://api.acme.io/photos?client_id=${ACME_ACCESS_KEY}`); url.searchParams.set('client_id', accessKey);",
    "fetch(`${base}?${new URLSearchParams({ client_id: accessKey, page })}`);",
    "res.redirect(`/app#access_token=${tokens.access_token}`);",
    "const target = `${base}/app?refresh_token=${refreshToken}`; res.redirect(302, target);",
    "const url = new URL(base); url.searchParams.set('access_token', accessToken); res.redirect(url.toString());",
    "fetch(`/app?key=${process.env.NEXT_PUBLIC_API_KEY}`);",
    { code: "fetch(`https://api.acme.io/?api_key=${apiKey}`);", filename: "src/orders.test.ts" },
  ],
  invalid: [
    marked("redirect(`/home?session_token=${«sessionToken»}`);", put("sessionToken")),
    marked("fetch('https://api.acme.io/login?user=' + name + '&password=' + «password»);", put("password", acme)),
    marked("fetch(`https://api.acme.io/${path}` + '?api_key=' + «apiKey» + '&page=' + page);", put("apiKey", acme)),
    marked("location.href = '/login?password=' + encodeURIComponent(«password»);", put("password")),
    marked("axios.get('https://api.acme.io/orders', { params: { api_key: «apiKey» } });", put("apiKey", acme)),
    marked("got({ url: 'https://api.acme.io/orders', searchParams: { token: «process.env.ACME_TOKEN» } });", put("process.env.ACME_TOKEN", acme)),
    marked("const query = new URLSearchParams({ client_secret: «clientSecret» }); fetch('https://api.acme.io/token?' + query);", put("clientSecret", acme)),
    marked("fetch(`https://api.acme.io/orders?${qs.stringify({ api_key: «apiKey» })}`);", put("apiKey", acme)),
    marked("fetch(`https://api.acme.io/orders?api_key=${«apiKey»}`);", put("apiKey", acme)),
    marked("fetch(`${base}/orders?page=1&access_token=${«accessToken»}`);", put("accessToken")),
    marked("res.redirect(`/app?api_key=${«apiKey»}`);", put("apiKey")),
    marked("const target = `/app?access_token=${«accessToken»}`; fetch(target);", put("accessToken")),
    marked("go(`/app#key=${«process.env.ACME_API_KEY»}`);", put("process.env.ACME_API_KEY")),
    marked("const base = 'https://api.acme.io/v1'; fetch(`${base}/orders?api_key=${«apiKey»}`);", put("apiKey", acme)),
    marked("const url = new URL('https://api.acme.io/orders'); url.searchParams.set('key', «apiKey»);", put("apiKey", acme)),
    marked("const url = new URL(path, base); url.searchParams.append('token', «refreshToken»);", put("refreshToken")),
    marked("const url = new URL('/orders', 'https://api.acme.io'); url.searchParams.set('key', «apiKey»);", put("apiKey", acme)),
    marked("request.url.searchParams.set('password', «user.password»);", put("user.password")),
    marked("const query = new URLSearchParams({ api_key: «apiKey», page }); fetch(`${base}?${query}`);", put("apiKey")),
    marked("fetch(`${base}?${new URLSearchParams({ client_secret: «clientSecret» })}`);", put("clientSecret")),
    marked("const query = new URLSearchParams({ api_key: «apiKey» }); fetch(`https://api.acme.io/x?${query.toString()}`);", put("apiKey", acme)),
    marked("class Api { list() { return fetch(`${this.base}/x?key=${«this.apiKey»}`); } }", put("this.apiKey")),
    marked("fetch(`https://api.acme.io/x?q=${text}&client_secret=${«config.clientSecret»}`);", put("config.clientSecret", acme)),
    {
      code: "import * as bp from '.botpress';\nfetch(`https://api.acme.io/?key=${bp.secrets.API_KEY}`);",
      errors: [{ message: put("bp.secrets.API_KEY", acme), line: 2, column: 35, endColumn: 53 }],
    },
    {
      code: "const { ACME_API_KEY: secret } = process.env;\nfetch(`https://api.acme.io/?key=${secret}`);",
      errors: [
        {
          message: put("secret", acme).replace("`secret`", "`secret` (from `process.env.ACME_API_KEY`, line 1)"),
          line: 2, column: 35, endColumn: 41,
        },
      ],
    },
  ],
});
