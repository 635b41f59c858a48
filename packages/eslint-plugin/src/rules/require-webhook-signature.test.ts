import { providers } from "@credlint/catalogue";
import { ruleTester } from "../testing/rule-tester.ts";
import { requireWebhookSignature } from "./require-webhook-signature.ts";

const recommended = (id: string): string => providers.find((provider) => provider.id === id)?.webhook?.recommend ?? "missing";
const generic = (use: string, line: number): string =>
  `Nothing checks who sent this webhook before \`${use}\` (line ${line}) acts on its payload: whoever finds the address can forge ` +
  "one. Compute the HMAC of the raw body with the secret shared with the sender, compare it with the signature header by " +
  "`timingSafeEqual`, and refuse the request if they differ.";
const of = (vendor: string, id: string, use: string, line: number): string =>
  `Nothing checks that ${vendor} sent this webhook before \`${use}\` (line ${line}) acts on its payload: whoever finds the address ` +
  `can forge one. Call \`${recommended(id)}\` first and refuse the request if it fails.`;

const octokit = `import { Webhooks } from "@octokit/webhooks"; const webhooks = new Webhooks({ secret }); `;

const express = (body: string, middleware = ""): string => `app.post("/webhook", ${middleware}async (req, res) => {\n${body}\n});`;
const save = "await db.orders.insert(req.body.order);";
const next = "app/api/webhook/route.ts";

ruleTester.run("require-webhook-signature", requireWebhookSignature, {
  valid: [
    { name: "an address nobody can guess", filename: "pages/api/webhook/[token].ts", code: `export default async function handler(req, res) { const { token } = req.query; const app = await db.apps.find({ where: eq(apps.token, token) }); if (!app) return res.status(404).end(); await deploy(app, req.body); }` },
    { name: "headers and body in a bundle for somebody else", filename: next, code: `export async function POST(req, res) { const event = { payload: { data: req.body, rawData: req.rawBody, headers: req.headers } }; await bus.emit({ name: "webhook", data: event }); }` },
    { name: "a handshake before the check", code: `app.post("/slack/events", async (req, res) => { if (req.body.type === "url_verification") return handleUrlVerification(req.body); ${"if (!isValidSlackRequest(req)) return res.sendStatus(401);"} await answer(req.body.event); });` },
    { name: "whose secret it is must be looked up", code: express(`const account = await db.accounts.findOne({ id: req.body.account }); const d = createHmac("sha256", account.secret).update(req.rawBody).digest(); if (!timingSafeEqual(d, sig)) return res.sendStatus(401); ${save}`) },
    { name: "a controller mounted elsewhere", filename: "controllers/webhooks.js", code: `exports.orderWebhook = async (req, res) => { if (req.body.type === "paid") ${save} };` },
    { name: "Nest's guard of the file", code: `class Guard { canActivate(context) { const req = context.switchToHttp().getRequest(); return timingSafeEqual(createHmac("sha256", key).update(req.rawBody).digest(), req.sig); } } @Controller("webhook") class C { @UseGuards(Guard) @Post() async take(@Body() body) { await this.db.save(body); } }` },
    { name: "a wrapper of the file", filename: next, code: `const verified = (handler) => async (request) => { const d = createHmac("sha256", key).update(await request.clone().text()).digest(); if (!timingSafeEqual(d, sig)) return new Response(null, { status: 401 }); return handler(request); };\nexport const POST = verified(async (request) => { await save(await request.json()); });` },
    { name: "verified by an SDK", code: express(`const event = stripe.webhooks.constructEvent(req.body, req.headers["stripe-signature"], secret); await save(event);`) },
    { name: "verified by a throwing verifier nobody reads", code: express(`wh.verify(raw, req.headers); ${save}`) },
    { name: "verified by hand", code: express(`const d = createHmac("sha256", key).update(req.rawBody).digest(); if (!timingSafeEqual(d, sig)) return res.sendStatus(401); ${save}`) },
    { name: "verified with Web Crypto", filename: next, code: `export async function POST(request) { const body = await request.text(); if (!(await crypto.subtle.verify("HMAC", k, s, body))) return new Response(null, { status: 401 }); await save(JSON.parse(body)); }` },
    { name: "a shared token", code: express(`if (req.headers["x-gitlab-token"] !== process.env.TOKEN) return res.sendStatus(401); ${save}`) },
    { name: "a token of the query", code: express(`const { token } = req.query; if (token !== expected) return res.sendStatus(401); ${save}`) },
    { name: "a token in the path", code: `app.post("/webhook/:token", async (req, res) => { if (req.params.token !== known) return; ${save} });` },
    { name: "a JWT", code: express(`await jwtVerify(req.get("authorization"), keys); ${save}`) },
    { name: "an imported helper with a telling name", code: `import { isFromStripe as check } from "./verify-signature"; ${express(`if (!check(req)) return res.sendStatus(401); ${save}`)}` },
    { name: "a local helper that verifies", code: `function trusted(req) { return hmacOf(req.rawBody) === req.headers["x-sig"]; } ${express(`if (!trusted(req)) return; ${save}`)}` },
    { name: "a method of the class that verifies", code: `@Controller("webhook") class C { @Post() async take(@Body() body, @Req() req) { this.check(req); await this.db.save(body); } check(req) { this.verifier.verify(req.rawBody); } }` },
    { name: "middleware on the route", code: express(save, "verifyShopify, ") },
    { name: "unknown middleware on the route", code: express(save, "onlyFriends, ") },
    { name: "middleware for the whole file", code: `app.use("/webhook", signatureCheck); ${express(save)}` },
    { name: "the verify callback of the body parser", code: `app.use(express.json({ verify: (req, res, buf) => { if (!same(hmac(buf), req.headers["x-hub-signature-256"])) throw new Error(); } })); ${express(save)}` },
    { name: "Fastify's preHandler", code: `fastify.post("/webhook", { preHandler: checkSender }, async (req, reply) => { ${save} });` },
    { name: "Nest's guard", code: `@Controller("webhook") class C { @UseGuards(SlackGuard) @Post() async take(@Body() body) { await this.db.save(body); } }` },
    { name: "an unknown wrapper", filename: next, code: `export const POST = withVendor(async (request) => { await save(await request.json()); });` },
    { name: "a verifier Nitro imports by itself", filename: "server/api/webhook.post.ts", code: `export default defineEventHandler(async (event) => { if (!(await isValidGithubWebhook(event))) throw createError(401); await save(await readBody(event)); });` },
    { name: "the signature handed on", code: `@Controller("webhook") class C { @Post() take(@Body() body, @Headers("x-vendor-signature") s) { return this.service.handle(body, s); } }` },
    { name: "the raw body handed on", code: express("await service.handle(req.rawBody);") },
    { name: "the headers handed on", code: express("await service.handle({ body: req.body, headers: req.headers });") },
    { name: "the whole request handed on", code: `app.post("/webhook", async (c) => bot.webhooks.slack(c.req.raw));` },
    { name: "only logged and answered", code: express(`console.log("webhook", req.body.type); if (req.body.type === "ping") logger.info(req.body); res.json({ ok: true });`) },
    { name: "a router that is mounted elsewhere", filename: "routes/webhook.js", code: `router.post("/", async (req, res) => { if (req.body.type === "paid") ${save} });` },
    { name: "settings of webhooks", code: `app.post("/api/webhooks", async (req, res) => { const { url, events } = req.body; await db.webhook.insert({ url, events }); });` },
    { name: "making a webhook", code: `app.post("/api/webhook", async (req, res) => { if (req.body.type === "x") await createWebhook(req.body); });` },
    { name: "trying a webhook out", code: `app.post("/api/webhook/test", async (req, res) => { if (req.body.type === "x") await fire(req.body); });` },
    { name: "sending webhooks", code: `await axios.post("https://example.org/webhook", { type: "paid" });` },
    { name: "an ordinary page", code: `app.post("/orders", async (req, res) => { if (req.body.type === "new") await save(req.body); });` },
    { name: "an OAuth callback", code: `app.post("/oauth/webhook", async (req, res) => { if (req.body.type === "new") await save(req.body); });` },
    { name: "a job on a schedule", filename: "app/api/cron/webhook/route.ts", code: `export async function POST(request) { await save(await request.json()); }` },
    { name: "a test", filename: "webhook.test.ts", code: express(save) },
    { name: "a page behind a login", code: `app.post("/webhook", async (req, res) => { const session = await getServerSession(req); ${save} });` },
    { name: "a function per event, called after the check", filename: "app/api/stripe/webhook/charge-failed.ts", code: `export async function chargeFailed(event) { await save(event.data.object); }` },
    { name: "a boolean that is looked at", code: `${octokit}async function f() { if (!(await webhooks.verify(body, sig))) throw new Error(); }` },
    { name: "a boolean that is kept", code: `${octokit}async function f() { const ok = await webhooks.verify(body, sig); return ok; }` },
    { name: "a boolean given back", code: `${octokit}const f = (body) => webhooks.verify(body, sig);` },
    { name: "a verifier that throws, unread", code: `${octokit}async function f() { await webhooks.verifyAndReceive({ id, name, payload, signature }); }` },
    { name: "a verifier of another library", code: `import { Webhook } from "elsewhere"; const webhooks = new Webhook(secret); webhooks.verify(body, sig);` },
  ],
  invalid: [
    { name: "late", code: express(`${save}\nif (!timingSafeEqual(createHmac("sha256", key).update(req.rawBody).digest(), sig)) return res.sendStatus(401);`), errors: [{ message: "`db.orders.insert` (line 2) acts on the payload of this webhook on a path that has not passed the check in line 3: a forged one has done its harm by then. Check the signature, and refuse the request if it fails, before anything uses the payload.", line: 1 }] },
    { name: "late, of a vendor", code: `app.post("/github/webhook", async (req, res) => {\nawait label(req.body.pull_request);\nif (!(await webhooks.verifySignature(req.rawBody, sig))) return;\n});`, errors: [{ message: `\`label\` (line 2) acts on the payload of this GitHub webhook on a path that has not passed the check in line 3: a forged one has done its harm by then. Call \`${recommended("github")}\` before anything uses the payload.`, line: 1 }] },
    { name: "a signature that is read and no more", code: `app.post("/inbox", async (req, res) => {\nconst signature = req.headers["x-hub-signature-256"];\nawait label(req.body.pull_request);\n});`, errors: [{ messageId: "unsignedGeneric", line: 1 }] },
    { name: "names of checks are none", code: express(`const verified = true; const signatureHeader = "x-signature"; // verifySignature\n${save}`), errors: [{ message: generic("db.orders.insert", 3), line: 1 }] },
    { name: "a type guard is no check", code: `import { isWebhookEvent } from "./types.js";\n${express(`if (!isWebhookEvent(req.body)) return;\n${save}`)}`, errors: [{ messageId: "unsignedGeneric" }] },
    { name: "a helper that only says yes", code: `const verifySignature = () => true;\n${express(`if (!verifySignature(req)) return;\n${save}`)}`, errors: [{ messageId: "unsignedGeneric", line: 2 }] },
    { name: "a chain of events", code: `app.post("/webhook", (req, res) => { let raw = ""; req.on("data", (part) => { raw += part; }); req.on("end", async () => {\nawait save(JSON.parse(raw)); res.end(); }); });`, errors: [{ message: generic("save", 2), line: 1 }] },
    { name: "a query as a template", filename: "server/api/webhook.post.ts", code: `export default defineEventHandler(async (event) => {\nconst body = await readBody(event);\nawait db.sql\`UPDATE users SET paid = 1 WHERE mail = \${body.mail}\`;\n});`, errors: [{ message: generic("db.sql", 3), line: 1 }] },
    { name: "a plug-in that is handed the parts", filename: "lib/webhook/acme-routing.ts", code: `const route: WebhookHandler = async (api, headers, body, rawBody) => {\nawait api.run(body);\n};\nexport default route;`, errors: [{ message: generic("api.run", 2) }] },
    { name: "Express", code: express(save), errors: [{ message: generic("db.orders.insert", 2), line: 1, column: 1, endLine: 1, endColumn: 20 }] },
    { name: "Express with a named handler", code: `const take = async (req, res) => {\n${save}\n};\napp.post("/webhook", express.json(), take);`, errors: [{ message: generic("db.orders.insert", 2), line: 4, column: 1, endColumn: 20 }] },
    { name: "Express by route", code: `app.route("/webhook").post(async (req, res) => { ${save} });`, errors: [{ message: generic("db.orders.insert", 1), line: 1, column: 1, endColumn: 21 }] },
    { name: "a loop over events", code: express(`for (const event of req.body.events) await save(event.id);`), errors: [{ message: generic("save", 2), line: 1 }] },
    { name: "acting on a condition", code: express(`switch (req.body.type) { case "paid": await ship(); }`), errors: [{ message: generic("ship", 2), line: 1 }] },
    { name: "Meta's handshake is no check of the POST", code: `app.get("/webhook", (req, res) => { if (req.query["hub.verify_token"] === process.env.VERIFY_TOKEN) res.send("ok"); });\n${express(save)}`, errors: [{ message: generic("db.orders.insert", 3), line: 2, column: 1, endColumn: 20 }] },
    { name: "another route of the file verifies", code: `app.post("/webhook/a", async (req, res) => { verifySignature(req); });\napp.post("/webhook/b", async (req, res) => { ${save} });`, errors: [{ message: generic("db.orders.insert", 2), line: 2, column: 1, endColumn: 22 }] },
    { name: "a token only sent out", code: express(`await fetch(api, { headers: { Authorization: \`Bearer \${apiToken}\` }, body: req.body.text });`), errors: [{ message: generic("fetch", 2), line: 1 }] },
    { name: "a verification that is commented out", code: express(`// if (!verifySignature(req)) return;\n${save}`), errors: [{ message: generic("db.orders.insert", 3), line: 1 }] },
    { name: "Koa", code: `router.post("/webhook", async (ctx) => {\nawait save(ctx.request.body);\n});`, errors: [{ message: generic("save", 2), line: 1, column: 1, endColumn: 23 }] },
    { name: "Fastify", code: `fastify.route({ method: "POST", url: "/webhook", handler: async (request) => { await save(request.body); } });`, errors: [{ message: generic("save", 1), line: 1, column: 1, endColumn: 14 }] },
    { name: "Hono", code: `app.post("/webhook", async (c) => {\nconst body = await c.req.json();\nawait save(body);\n});`, errors: [{ message: generic("save", 3), line: 1, column: 1, endColumn: 20 }] },
    { name: "Next, app router", filename: next, code: `export async function POST(request: Request) {\nconst { data } = await request.json();\nawait prisma.user.update({ data });\n}`, errors: [{ message: generic("prisma.user.update", 3), line: 1, column: 1, endColumn: 45 }] },
    { name: "Next, a wrapper that logs", filename: next, code: `export const POST = withAxiom(async (request) => {\nawait save(await request.json());\n});`, errors: [{ message: generic("save", 2), line: 1, column: 1, endColumn: 49 }] },
    { name: "Next, pages", filename: "pages/api/webhook.js", code: `export default async function handler(req, res) {\n${save}\n}`, errors: [{ message: generic("db.orders.insert", 2), line: 1, column: 1, endColumn: 48 }] },
    { name: "Nest", code: `@Controller("webhooks")\nclass C {\n@Post("acme")\nasync acmeWebhook(@Body() body: unknown, @Headers("x-acme-topic") topic: string) {\nawait this.db.save(topic, body);\n}\n}`, errors: [{ message: generic("this.db.save", 5), line: 4, column: 7, endColumn: 18 }] },
    { name: "Lambda", filename: "src/functions/webhook.ts", code: `export const handler = async (event) => {\nawait save(JSON.parse(event.body));\n};`, errors: [{ message: generic("save", 2), line: 1, column: 1, endColumn: 40 }] },
    { name: "Lambda in CommonJS", filename: "functions/webhook.js", code: `exports.handler = async (event) => { await save(JSON.parse(event.body)); };`, errors: [{ message: generic("save", 1), line: 1, column: 1, endColumn: 35 }] },
    { name: "Cloudflare", filename: "src/webhook.ts", code: `export default { async fetch(request, env) {\nawait env.DB.put("last", await request.json());\n} };`, errors: [{ message: generic("env.DB.put", 2), line: 1, column: 18, endColumn: 43 }] },
    { name: "Deno", filename: "supabase/functions/webhook/index.ts", code: `Deno.serve(async (req) => {\nawait save(await req.json());\n});`, errors: [{ message: generic("save", 2), line: 1, column: 1, endColumn: 26 }] },
    { name: "Firebase", filename: "functions/webhook.js", code: `exports.take = functions.https.onRequest(async (req, res) => {\n${save}\n});`, errors: [{ message: generic("db.orders.insert", 2), line: 1, column: 16, endColumn: 61 }] },
    { name: "Nitro", filename: "server/api/webhook.post.ts", code: `export default defineEventHandler(async (event) => {\nconst body = await readBody(event);\nawait save(body);\n});`, errors: [{ message: generic("save", 3), line: 1, column: 1, endColumn: 51 }] },
    { name: "a generic name that is a verifier's elsewhere", code: express(`await db.orders.insert(req.body.order, process.env.TABLE);`), errors: [{ message: generic("db.orders.insert", 2), line: 1 }] },
    { name: "a package of a vendor does not make it the vendor's", filename: "functions/webhook.ts", code: `import { S3 } from "aws-sdk"; export const handler = async (event) => { await new S3().put(JSON.parse(event.body)); };`, errors: [{ message: generic("….put", 1), line: 1 }] },
    { name: "Stripe by an event", filename: next, code: `export async function POST(request) {\nconst event = await request.json();\nif (event.type === "checkout.session.completed") await ship(event.data.object);\n}`, errors: [{ message: of("Stripe", "stripe", "ship", 3), line: 1 }] },
    { name: "Shopify by a header", code: `app.post("/hooks/orders", async (req, res) => {\nawait db.orders.insert(req.get("x-shopify-topic"), req.body);\n});`, errors: [{ message: of("Shopify", "shopify", "db.orders.insert", 2), line: 1 }] },
    { name: "GitHub by its path", code: `app.post("/github/webhook", async (req, res) => {\nif (req.body.action === "opened") await label(req.body.pull_request);\n});`, errors: [{ message: of("GitHub", "github", "label", 2), line: 1, column: 1, endColumn: 27 }] },
    { name: "Slack by its path", code: `app.post("/slack/events", async (req, res) => {\nif (req.body.type === "event_callback") await answer(req.body.event);\n});`, errors: [{ message: of("Slack", "slack", "answer", 2), line: 1, column: 1, endColumn: 25 }] },
  ],
});
