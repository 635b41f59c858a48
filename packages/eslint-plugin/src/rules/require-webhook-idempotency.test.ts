import { ruleTester } from "../testing/rule-tester.ts";
import { requireWebhookIdempotency } from "./require-webhook-idempotency.ts";

const message = (use: string, vendor = "the sender") =>
  `\`${use}\` happens again whenever ${vendor} delivers the same event a second time, which it does if your answer comes late. ` +
  "Remember the id of each event in a column with a unique key and skip the ones you know, or write with an upsert.";

const express = (use: string, before = "") =>
  `app.post("/webhook", async (req, res) => { ${before} if (req.body.type === "paid") { ${use} } res.sendStatus(200); });`;
const route = { filename: "app/api/webhook/route.ts" };

ruleTester.run("require-webhook-idempotency", requireWebhookIdempotency, {
  valid: [
    { name: "an upsert", code: express("await db.order.upsert({ where: { number: req.body.number }, create: req.body });") },
    { name: "looked up first", code: express("if (!(await db.order.findUnique(req.body.number))) await db.order.create(req.body);") },
    { name: "the event's id is remembered", code: express("await db.event.create({ id: req.body.id }); await mail.send(req.body.email);", "const event = req.body; seen(event.id);") },
    { name: "a key for it", code: express("await payments.charge(req.body.amount, { idempotencyKey: req.body.number });") },
    { name: "the delivery's id", code: express("await db.order.create(req.body);", `const delivery = req.get("x-delivery-id");`) },
    { name: "on conflict", code: express("await db.insert(orders).values(req.body).onConflictDoNothing();") },
    { name: "SQL that says so", code: express("await db.insert(`INSERT INTO orders VALUES (?) ON CONFLICT DO NOTHING`, req.body.number);") },
    { name: "updateOrCreate", code: express("await Order.updateOrCreate({ number: req.body.number }, req.body);") },
    { name: "an update says the same twice", code: express("await db.order.update({ where: { number: req.body.number }, data: { paid: true } });") },
    { name: "handed on to a service", code: express("await service.handle(req.body);") },
    { name: "an object for a service", code: express("await service.handle(OrderCommand.create({ number: req.body.number }));") },
    { name: "to a queue", code: express("await queue.send(req.body);") },
    { name: "the answer", code: express("res.send(req.body);") },
    { name: "nothing of the payload", code: express("await metrics.increment();") },
    { name: "a controller that another file mounts", filename: "event-webhooks.controller.ts", code: `export const createWebhookSecret = async (req, res) => { await models.secrets.create(req.body); res.sendStatus(200); };` },
    { name: "no webhook", code: `app.post("/orders", async (req, res) => { await orders.create(req.body); res.sendStatus(201); });` },
    { name: "a record of what was processed", code: express("await mail.send(req.body.email);", "if (await alreadyProcessed(req)) return;") },
  ],
  invalid: [
    { name: "creates", code: express("await db.order.create({ data: req.body });"), errors: [{ message: message("db.order.create"), line: 1, column: 83, endColumn: 98 }] },
    { name: "inserts", code: express("await db.orders.insertOne(req.body);"), errors: [{ message: message("db.orders.insertOne") }] },
    { name: "sends", code: express("await mailer.sendMail({ to: req.body.email });"), errors: [{ message: message("mailer.sendMail") }] },
    { name: "charges", code: express("await payments.charge(req.body.customer, req.body.amount);"), errors: [{ message: message("payments.charge") }] },
    { name: "credits", code: express("await wallet.credit(req.body.user, req.body.amount);"), errors: [{ message: message("wallet.credit") }] },
    { name: "refunds", code: express("await payments.refund(req.body.charge);"), errors: [{ message: message("payments.refund") }] },
    { name: "counts", code: express("await points.increment(req.body.user);"), errors: [{ message: message("points.increment") }] },
    { name: "many at once", code: express("await db.line.createMany({ data: req.body.lines });"), errors: [{ message: message("db.line.createMany") }] },
    { name: "in a helper of the file", code: `${express("await welcome(req.body);")} async function welcome(body) { await mailer.sendMail({ to: body.email }); }`, errors: [{ message: message("mailer.sendMail") }] },
    { name: "a function by itself", code: express("await sendReceipt(req.body.email);"), errors: [{ message: message("sendReceipt") }] },
    { name: "a fetch handler", ...route, code: `export async function POST(request) { const { type, data } = JSON.parse(await request.text()); if (type === "paid") await db.order.create({ data }); return new Response(); }`, errors: [{ messageId: "repeated" }] },
    { name: "a vendor's name", filename: "app/api/webhooks/github/route.ts", code: `export async function POST(request) { const body = await request.json(); if (request.headers.get("x-github-event") === "push") await chat.postMessage({ text: body.ref }); }`, errors: [{ message: message("chat.postMessage", "GitHub") }] },
  ],
});
