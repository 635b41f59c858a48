import { ruleTester } from "../testing/rule-tester.ts";
import { noUnvalidatedWebhookPayload } from "./no-unvalidated-webhook-payload.ts";

const message = (use: string, vendor = "the sender") =>
  `\`${use}\` is handed a part of what ${vendor} sent, and nothing has looked at its shape: a field that is missing or of another type goes ` +
  "straight into your data. Parse the payload with a schema (zod, valibot, ajv …) or a type guard first, and refuse what does not fit.";

const express = (before: string, use = "await orders.update(body.order.id);") =>
  `app.post("/webhook", async (req, res) => { if (!isGenuine(req)) return res.sendStatus(401); const body = req.body; ${before} if (body.type === "paid") { ${use} } res.sendStatus(200); });`;
const route = { filename: "app/api/webhook/route.ts" };
const next = (before: string) =>
  `export async function POST(request) { const body = JSON.parse(await request.text()); ${before} if (body.type === "paid") await orders.ship(body.order.id); return new Response(); }`;

ruleTester.run("no-unvalidated-webhook-payload", noUnvalidatedWebhookPayload, {
  valid: [
    { name: "zod", code: `import { z } from "zod"; ${express("schema.parse(body);")}` },
    { name: "a schema of another file", code: express("const order = orderSchema.safeParse(body);") },
    { name: "valibot", code: `import * as v from "valibot"; ${express("v.assert(schema, body);")}` },
    { name: "ajv", code: express("if (!validate(body)) return res.sendStatus(400);") },
    { name: "a type guard of the file", code: `function fits(value): value is Order { return value.order !== undefined; } ${express("if (!fits(body)) return;")}` },
    { name: "a type guard of another file", code: express("if (!isOrderEvent(body)) return;") },
    { name: "an assertion of another file", code: express("assertOrder(body);") },
    { name: "by hand", code: express(`if (typeof body.order !== "string") return;`) },
    { name: "with in", code: express(`if (!("order" in body)) return;`) },
    { name: "middleware that might", code: express("").replace("async (req", "checkShape, async (req") },
    { name: "Fastify's schema", code: `fastify.post("/webhook", { schema: { body: { type: "object" } } }, async (request) => { if (request.body.type === "paid") await orders.update(request.body.order.id); });` },
    { name: "Nest's class", code: `@Controller("webhook") class C { @Post() async on(@Body() body: OrderDto) { if (body.type === "paid") await this.orders.update(body.order.id); } }` },
    { name: "what a verifier gives back", ...route, code: `export async function POST(request) { const event = stripe.webhooks.constructEvent(await request.text(), sig, secret); if (event.type === "paid") await orders.ship(event.data.id); }` },
    { name: "handed on as a whole", code: express("", "await service.handle(body);") },
    { name: "a part handed on as it is", code: express("", "await orders.update(body.order);") },
    { name: "items handed on as they are", code: express("", "for (const item of body.items) await stock.reserve(item);") },
    { name: "a field that may be missing", code: express("", "await orders.update(body.order?.id);") },
    { name: "a field whose absence is refused", code: express("if (!body.order) return res.sendStatus(400);") },
    { name: "a controller that another file mounts", filename: "event-webhooks.controller.ts", code: `export const createTestWebhook = async (req, res) => { await sendTest(context, { id: req.body.webhook.id }); res.sendStatus(200); };` },
    { name: "a helper of the file", code: `async function keep(number) {} ${express("", "await keep(body.order.number);")}` },
    { name: "only decided by it", ...route, code: `export async function POST(request) { const body = await request.json(); if (body.type === "paid") await orders.refresh(); }` },
    { name: "only checked", code: express("", "await verifySender(body.sender, req.headers);") },
    { name: "nothing is done with it", code: express("", "console.log(body.order);") },
    { name: "no webhook", code: `app.post("/orders", async (req, res) => { await orders.create(req.body); res.sendStatus(201); });` },
  ],
  invalid: [
    { name: "Express", code: express(""), errors: [{ message: message("orders.update"), line: 1, column: 151, endColumn: 164 }] },
    { name: "a field", code: express("", "await orders.ship({ number: body.number });"), errors: [{ message: message("orders.ship") }] },
    { name: "destructured", code: express("const { order } = body;", "await orders.ship(order.id);"), errors: [{ messageId: "unvalidated" }] },
    { name: "a function by itself", code: express("", "await ship(body.order.id);"), errors: [{ message: message("ship") }] },
    { name: "parsed JSON is no schema", ...route, code: next(""), errors: [{ message: message("orders.ship") }] },
    { name: "a cast is no look", ...route, code: next("const order = body as Order;"), errors: [{ messageId: "unvalidated" }] },
    { name: "a signature is no shape", ...route, code: next("if (!(await isValidSignature(body))) return;"), errors: [{ messageId: "unvalidated" }] },
    { name: "request.json()", ...route, code: next("").replace("JSON.parse(await request.text())", "await request.json()"), errors: [{ messageId: "unvalidated" }] },
    { name: "in a loop", code: express("", "for (const item of body.items) await stock.reserve(item.sku);"), errors: [{ message: message("stock.reserve") }] },
    { name: "a vendor's name", filename: "app/api/webhooks/github/route.ts", code: `export async function POST(request) { const body = await request.json(); if (request.headers.get("x-github-event") === "push") await builds.start({ ref: body.ref }); }`, errors: [{ message: message("builds.start", "GitHub") }] },
    { name: "in a text", ...route, code: `export async function POST(request) { const { type, order } = await request.json(); if (type === "paid") await chat.say(\`Paid: \${order.number}\`); }`, errors: [{ message: message("chat.say") }] },
    { name: "Cloudflare", code: `export default { async fetch(request, env) { const body = await request.json(); if (body.event === "paid") await env.ORDERS.put(body.order.id, body.order.state); } };`, filename: "src/webhook.ts", errors: [{ message: message("env.ORDERS.put") }] },
  ],
});
