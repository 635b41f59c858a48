import { ruleTester } from "../testing/rule-tester.ts";
import { requireRawWebhookBody } from "./require-raw-webhook-body.ts";

const reserialised = (what: string, advice: string) =>
  `\`JSON.stringify(${what})\` writes the parsed body anew, but the sender signed the bytes it sent: another space, escape or ` +
  `number, and genuine deliveries fail the check. ${advice}.`;
const json = "Read the body with `await request.text()`, verify that text, then parse it";
const h3 = "Read the body with `await readRawBody(event)`, verify that text, then parse it";
const field =
  'Keep the bytes, with `express.raw({ type: "application/json" })` on this route or the `verify` callback of ' +
  "`express.json()`, and verify those";
const handed = "Have the body handed over as it was sent, beside the parsed one, and verify that";
const nest = "Create the application with `{ rawBody: true }` and verify `request.rawBody`";

const hmac = (body: string) => `createHmac("sha256", secret).update(${body}).digest("hex")`;
const express = (body: string, before = "") =>
  `${before}app.post("/webhook", (req, res) => { const mac = ${hmac(body)}; if (!safeEqual(mac, req.get("x-signature"))) return res.sendStatus(401); ship(req.body); });`;
const next = (read: string, body: string) =>
  `export async function POST(request) { const body = ${read}; if (!same(${hmac(body)}, request.headers.get("x-signature"))) return new Response(null, { status: 401 }); await ship(body); }`;
const plugin = (body: string) =>
  `const route: WebhookHandler = async (api, headers, body, rawBody) => { const mac = createHash("sha256").update(\`\${api.clientSecret}\${${body}}\`).digest("hex"); return same(mac, headers["x-signature"]); }; export default route;`;
const stripe = `import Stripe from "stripe"; const stripe = new Stripe(key);\n`;

ruleTester.run("require-raw-webhook-body", requireRawWebhookBody, {
  valid: [
    { name: "a file of JSON that is no request", code: `export async function check(file, request) { const body = JSON.parse(await readFile(file)); return same(${hmac("JSON.stringify(body)")}, request.headers.get("x-signature")); }` },
    { name: "Liveblocks with the text", code: `import { WebhookHandler } from "@liveblocks/node"; const hooks = new WebhookHandler(secret); export async function POST(request) { return hooks.verifyRequest({ headers: request.headers, rawBody: await request.text() }); }` },
    { name: "the text of the request", code: next("await request.text()", "body") },
    { name: "kept bytes", code: express("req.rawBody") },
    { name: "bytes of express.raw", code: express("req.body") },
    { name: "bytes in a field written as text", code: express("req.body.toString()") },
    { name: "keys in an order both sides agree on", code: express("JSON.stringify(req.body, Object.keys(req.body).sort())") },
    { name: "sorted before", code: express("JSON.stringify(sortKeys(req.body))") },
    { name: "a part of the body", code: express("JSON.stringify(req.body.data)") },
    { name: "signing what is sent on", code: `app.post("/relay", (req) => { const mac = ${hmac("JSON.stringify(req.body)")}; return fetch(url, { headers: { "x-signature": mac } }); });` },
    { name: "signing an answer", code: `app.post("/relay", (req, res) => { res.set("x-signature", ${hmac("JSON.stringify(req.body)")}); });` },
    { name: "the answer to a request of our own", code: `async function check(response) { return same(${hmac("JSON.stringify(await response.json())")}, response.headers.get("x-signature")); }` },
    { name: "a text that Lambda calls the body", code: `exports.handler = async (event) => same(${hmac("JSON.stringify(event.body)")}, event.headers["x-signature"]);` },
    { name: "an object of its own", code: `function sign(order, header) { return ${hmac("JSON.stringify(order)")} === header["x-signature"]; }` },
    { name: "a hash with the text handed over", code: plugin("rawBody") },
    { name: "a plug-in that signs what it sends", code: plugin("JSON.stringify(body)").replace('return same(mac, headers["x-signature"])', 'headers["x-signature"] = mac') },
    { name: "a hash of the body without a secret", code: plugin("JSON.stringify(body)").replace("${api.clientSecret}", "${api.name}") },
    { name: "a function that is no plug-in", code: plugin("JSON.stringify(body)").replace(": WebhookHandler", "") },
    { name: "a hash without a key", code: `app.post("/w", (req) => { seen(createHash("sha256").update(JSON.stringify(req.body)).digest("hex"), req.get("x-signature")); });` },
    { name: "stripe with the text", code: `${stripe}export async function POST(request) { const event = stripe.webhooks.constructEvent(await request.text(), sig, secret); }` },
    { name: "stripe with bytes of express.raw", code: `${stripe}app.use(express.json()); app.post("/w", express.raw({ type: "*/*" }), (req) => stripe.webhooks.constructEvent(req.body, sig, secret));` },
    { name: "stripe, and the parser stands in another file", code: `${stripe}router.post("/w", (req) => stripe.webhooks.constructEvent(req.body, sig, secret));` },
    { name: "octokit writes the body out itself", code: `import { Webhooks } from "@octokit/webhooks"; const webhooks = new Webhooks({ secret }); export async function POST(request) { await webhooks.verifyAndReceive(await request.json()); }` },
    { name: "a helper is handed the bytes", code: `import { verifySignature } from "./verify.js"; app.post("/w", (req) => verifySignature(req.rawBody, req.get("x-signature")));` },
    { name: "only if it is no text yet", code: express('typeof req.body === "string" ? req.body : JSON.stringify(req.body)') },
    { name: "only if the bytes are missing", code: express("req.rawBody ?? JSON.stringify(req.body)") },
    { name: "a request that a test makes", code: `function signedRequest({ body, url }) { return new Request(url, { headers: { "x-signature": ${hmac("JSON.stringify(body)")} } }); } read(response.headers.get("x-signature"));` },
    { name: "what the same application wrote, by way of QStash", code: `export async function POST(req) { const body = await req.json(); await receiver.verify({ signature: req.headers.get("Upstash-Signature"), body: JSON.stringify(body) }); }` },
    { name: "a helper checks something else", code: `import { verifyOrder } from "./orders.js"; app.post("/w", (req) => verifyOrder(JSON.stringify(req.body)));` },
    { name: "a field that a decorator picks", code: `@Controller("webhook") class C { @Post() handle(@Body("id") id, @Headers("x-signature") sig) { return same(${hmac("JSON.stringify(id)")}, sig); } }` },
  ],
  invalid: [
    { name: "a text that was parsed and is written anew", code: next("JSON.parse(await request.text())", "body").replace(".update(body)", ".update(JSON.stringify(body))"), errors: [{ message: reserialised("body", json), suggestions: [] }] },
    { name: "Adonis's parsed body", code: `export default class { async handle({ request }) { const body = request.body(); return same(${hmac("JSON.stringify(body)")}, request.header("x-signature")); } }`, errors: [{ messageId: "reserialised" }] },
    { name: "Liveblocks with what was parsed", code: `import { WebhookHandler } from "@liveblocks/node"; const hooks = new WebhookHandler(secret); export async function POST(request) {\nreturn hooks.verifyRequest({ headers: request.headers, rawBody: await request.json() }); }`, errors: [{ messageId: "parsed", line: 2, column: 65, endColumn: 85 }] },
    { name: "a plug-in that hashes a secret with it", code: plugin("JSON.stringify(body)"), errors: [{ message: reserialised("body", handed), line: 1, column: 134, endColumn: 154, suggestions: [] }] },
    { name: "a plug-in, in a helper", code: `export function genuine(api, headers, body) { return same(createHash("sha256").update(process.env.ACME_SECRET + JSON.stringify(body)).digest("hex"), headers["x-signature"]); } const route: WebhookHandler<Event> = async (api, headers, body) => genuine(api, headers, body); export default route;`, errors: [{ messageId: "reserialised" }] },
    { name: "a plug-in with an HMAC", code: plugin("JSON.stringify(body)").replace('createHash("sha256")', 'createHmac("sha256", api.key)'), errors: [{ messageId: "reserialised" }] },
    { name: "Express", code: express("JSON.stringify(req.body)"), errors: [{ message: reserialised("req.body", field), line: 1, column: 86, endColumn: 110, suggestions: [] }] },
    {
      name: "Express, where the bytes are kept",
      code: express("JSON.stringify(req.body)", "app.use(express.json({ verify: (req, _, buf) => { req.rawBody = buf; } })); "),
      errors: [{ messageId: "reserialised", suggestions: [{ messageId: "raw", output: express("req.rawBody", "app.use(express.json({ verify: (req, _, buf) => { req.rawBody = buf; } })); ") }] }],
    },
    { name: "in a template with a timestamp", code: express("`v0:${req.get('x-time')}:${JSON.stringify(req.body)}`"), errors: [{ messageId: "reserialised" }] },
    { name: "by name and as a buffer", code: `app.post("/w", (req) => { const text = JSON.stringify(req.body, null, 0); return same(${hmac("Buffer.from(text)")}, req.headers["x-hub-signature"]); });`, errors: [{ message: reserialised("req.body, null, 0", field), line: 1, column: 40, endColumn: 73 }] },
    { name: "in a helper", code: `function check(req) { return same(${hmac("JSON.stringify(req.body)")}, req.get("x-hmac")); }`, errors: [{ messageId: "reserialised" }] },
    { name: "in a helper that is handed the body", code: `const check = (body, sig) => same(${hmac("JSON.stringify(body)")}, sig); app.post("/w", (req) => check(req.body, req.get("x-signature")));`, errors: [{ message: reserialised("body", field) }] },
    { name: "Koa", code: `router.post("/w", (ctx) => { const mac = ${hmac("JSON.stringify(ctx.request.body)")}; ctx.assert(same(mac, ctx.get("x-signature")), 401); });`, errors: [{ messageId: "reserialised" }] },
    { name: "destructured", code: `const verify = ({ body, headers }) => same(${hmac("JSON.stringify(body)")}, headers["x-signature"]);`, errors: [{ messageId: "reserialised" }] },
    { name: "a fetch handler, parsed before", code: next("await request.json()", "JSON.stringify(body)"), errors: [{ message: reserialised("body", json), suggestions: [] }] },
    { name: "a fetch handler, parsed in place", code: next("JSON.stringify(await request.json())", "body"), errors: [{ message: reserialised("request.json(…)", json), suggestions: [{ messageId: "raw", output: next("await request.text()", "body") }] }] },
    { name: "Hono", code: next("JSON.stringify(await request.json())", "body").replaceAll("request.", "c.req.").replace("(request)", "(c)"), errors: [{ messageId: "reserialised", suggestions: [{ messageId: "raw", output: next("await request.text()", "body").replaceAll("request.", "c.req.").replace("(request)", "(c)") }] }] },
    { name: "Nitro", code: `export default defineEventHandler(async (event) => { const body = JSON.stringify(await readBody(event)); return same(${hmac("body")}, getHeader(event, "x-signature")); });`, errors: [{ message: reserialised("readBody(…)", h3), suggestions: [{ messageId: "raw", output: `export default defineEventHandler(async (event) => { const body = await readRawBody(event); return same(${hmac("body")}, getHeader(event, "x-signature")); });` }] }] },
    { name: "Nest", code: `@Controller("webhook") class C { @Post() handle(@Body() body, @Headers("x-signature") sig) { return same(${hmac("JSON.stringify(body)")}, sig); } }`, errors: [{ message: reserialised("body", nest) }] },
    { name: "Web Crypto", code: `export async function POST(request) { const body = await request.json(); return crypto.subtle.verify("HMAC", key, hex(request.headers.get("x-signature")), new TextEncoder().encode(JSON.stringify(body))); }`, errors: [{ messageId: "reserialised" }] },
    { name: "crypto-js", code: `app.post("/w", (req) => same(CryptoJS.HmacSHA256(JSON.stringify(req.body), key).toString(), req.get("x-signature")));`, errors: [{ messageId: "reserialised" }] },
    { name: "a helper of another file", code: `import { verifySignature } from "./verify.js"; app.post("/w", (req) => verifySignature({ body: JSON.stringify(req.body), signature: req.get("x-signature") }));`, errors: [{ messageId: "reserialised" }] },
    { name: "a guard of Nest", code: `class G { canActivate(context) { const request = context.switchToHttp().getRequest(); return same(${hmac("JSON.stringify(request.body)")}, request.headers["x-signature"]); } }`, errors: [{ messageId: "reserialised" }] },
    { name: "octokit with the body written anew", code: `import { Webhooks } from "@octokit/webhooks"; const webhooks = new Webhooks({ secret }); export async function POST(request) { await webhooks.verify(JSON.stringify(await request.json()), sig); }`, errors: [{ messageId: "reserialised", suggestions: [{ messageId: "raw", output: `import { Webhooks } from "@octokit/webhooks"; const webhooks = new Webhooks({ secret }); export async function POST(request) { await webhooks.verify(await request.text(), sig); }` }] }] },
    { name: "stripe with the body written anew", code: `${stripe}app.post("/w", (req) => stripe.webhooks.constructEvent(JSON.stringify(req.body), sig, secret));`, errors: [{ messageId: "reserialised", line: 2, column: 56, endColumn: 80 }] },
    { name: "stripe with a parsed body", code: `${stripe}export async function POST(request) { const body = await request.json(); stripe.webhooks.constructEvent(body, sig, secret); }`, errors: [{ message: `\`stripe.webhooks.constructEvent\` of stripe is handed the parsed body \`body\`, but the sender signed the bytes it sent, so that genuine deliveries fail the check. ${json}.`, line: 2, column: 105, endColumn: 109 }] },
    { name: "stripe of another file, in a parsed app", code: `import { stripe } from "./stripe.js"; app.use(express.json()); app.post("/w", (req) => stripe.webhooks.constructEvent(req.body, sig, secret));`, errors: [{ messageId: "parsed" }] },
    { name: "stripe below pages/api with the parser on", filename: "pages/api/webhook.ts", code: `${stripe}export default function handler(req, res) { stripe.webhooks.constructEvent(req.body, sig, secret); }`, errors: [{ messageId: "parsed" }] },
  ],
});
