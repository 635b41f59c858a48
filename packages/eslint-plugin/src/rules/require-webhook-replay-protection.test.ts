import { ruleTester } from "../testing/rule-tester.ts";
import { requireWebhookReplayProtection } from "./require-webhook-replay-protection.ts";

const message = (vendor: string, header: string, seconds = 300) =>
  `${vendor} signs the time of the delivery (\`${header}\`), and nothing compares it with the clock: a delivery that somebody has ` +
  `recorded stays genuine and can be sent again for ever. Refuse it if the time is more than ${seconds} seconds from now.`;

const check = (before: string, data: string, after = "") =>
  `app.post("/w", (req, res) => { const ts = req.get("X-Slack-Request-Timestamp"); ${before} const mac = createHmac("sha256", key).update(${data}).digest("hex"); if (!same(mac, req.get("X-Slack-Signature"))) return res.sendStatus(401); ${after} });`;
const slack = "`v0:${ts}:${req.rawBody}`";
const timed = (before: string) =>
  `export async function POST(request) { const header = request.headers.get("stripe-signature"); const [t, v1] = header.split(","); const body = await request.text(); ${before} return same(createHmac("sha256", key).update(t + "." + body).digest("hex"), v1); }`;

ruleTester.run("require-webhook-replay-protection", requireWebhookReplayProtection, {
  valid: [
    { name: "compared with the clock", code: check("if (Math.abs(Date.now() / 1000 - ts) > 300) return;", slack) },
    { name: "by way of names", code: check("const now = Math.floor(Date.now() / 1000); const age = now - Number(ts); if (age > 300) return;", slack) },
    { name: "with new Date()", code: check("if (new Date() - new Date(ts * 1000) > 3e5) return;", slack) },
    { name: "after the signature", code: check("", slack, "if (Date.now() - ts * 1000 > limit) return;") },
    { name: "in a helper of the file", code: `${check("if (!young(ts)) return;", slack)} function young(ts) { return Number(ts) > Date.now() / 1000 - 300; }` },
    { name: "in a helper of another file", code: check("assertTimestamp(ts);", slack) },
    { name: "with a limit by name", code: check("if (age(ts) > MAX_AGE) return;", slack) },
    { name: "a day library", code: check("if (dayjs().unix() - ts > 300) return;", slack) },
    { name: "remembered so that it passes once", code: check("if (await nonces.has(ts)) return;", slack) },
    { name: "no time is signed", code: `app.post("/w", (req) => same(createHmac("sha256", key).update(req.rawBody).digest("hex"), req.get("x-hub-signature-256")));` },
    { name: "the time in the header, compared", code: timed("if (Date.now() / 1000 - Number(t.slice(2)) > 300) return false;") },
    { name: "made, not checked", code: "const sign = (ts, body) => createHmac('sha256', key).update(`${ts}.${body}`).digest('hex'); send({ headers: { 'x-signature': sign(Date.now(), body) } });" },
    { name: "a hash without a key", code: `app.post("/w", (req) => createHash("sha256").update(req.get("x-timestamp") + req.get("x-signature")).digest("hex"));` },
  ],
  invalid: [
    { name: "in a header of its own", code: check("", slack), errors: [{ message: message("Slack", "x-slack-request-timestamp"), line: 1, column: 127, endColumn: 152 }] },
    { name: "only looked at for being there", code: check("if (!ts) return;", slack), errors: [{ messageId: "ageless" }] },
    { name: "added with +", code: check("", `"v0:" + ts + ":" + req.rawBody`), errors: [{ messageId: "ageless" }] },
    { name: "as one of a list", code: check("", `["v0", ts, req.rawBody].join(":")`), errors: [{ messageId: "ageless" }] },
    { name: "by name", code: check(`const base = ${slack};`, "base"), errors: [{ messageId: "ageless" }] },
    { name: "in a helper", code: `${check("", "base(ts, req)")} function base(ts, req) { return \`v0:\${ts}:\${req.rawBody}\`; }`, errors: [{ messageId: "ageless" }] },
    { name: "handed to a helper", code: `const mac = (ts, body) => createHmac("sha256", key).update(\`v0:\${ts}:\${body}\`).digest("hex"); app.post("/w", (req) => same(mac(req.headers["x-zm-request-timestamp"], req.rawBody), req.headers["x-zm-signature"]));`, errors: [{ message: message("Zoom", "x-zm-request-timestamp") }] },
    { name: "a helper that is handed all headers", code: `export const check = (headers, body) => same(createHmac("sha256", key).update(headers["x-time-stamp"] + headers["x-timestamp"] + body).digest("hex"), headers["x-signature"]);`, errors: [{ message: message("The sender", "x-timestamp") }] },
    { name: "of any vendor", code: `app.post("/w", (req) => same(createHmac("sha256", key).update(req.headers["webhook-timestamp"] + "." + req.rawBody).digest("base64"), req.headers["webhook-signature"]));`, errors: [{ message: message("The sender", "webhook-timestamp") }] },
    { name: "in the signature's header", code: timed(""), errors: [{ message: message("Stripe", "stripe-signature") }] },
    { name: "Nest", code: "@Controller('w') class C { @Post() on(@Req() req, @Headers('x-slack-request-timestamp') ts, @Headers('x-slack-signature') sig) { return same(createHmac('sha256', key).update(`v0:${ts}:${req.rawBody}`).digest('hex'), sig); } }", errors: [{ message: message("Slack", "x-slack-request-timestamp") }] },
    { name: "Web Crypto", code: `export async function POST(request) { const ts = request.headers.get("x-request-timestamp"); return crypto.subtle.verify("HMAC", key, hex(request.headers.get("x-signature")), encoder.encode(ts + (await request.text()))); }`, errors: [{ messageId: "ageless" }] },
    { name: "the clock is read, but for something else", code: check("", slack, "save({ at: Date.now() });"), errors: [{ messageId: "ageless" }] },
    { name: "the body's time is no limit", code: check("", slack, "if (req.body.count > 3) alarm();"), errors: [{ messageId: "ageless" }] },
  ],
});
