import { ruleTester } from "../testing/rule-tester.ts";
import { noWebhookVerificationBypass } from "./no-webhook-verification-bypass.ts";

const express = (body: string): string => `app.post("/webhook", async (req, res) => {\n${body}\n});`;
const save = "await db.orders.insert(req.body.order);";
const check = `const d = createHmac("sha256", secret).update(req.rawBody).digest(); if (!timingSafeEqual(d, sig)) return res.sendStatus(401);`;
const before = "const secret = process.env.WEBHOOK_SECRET;\n";

ruleTester.run("no-webhook-verification-bypass", noWebhookVerificationBypass, {
  valid: [
    { name: "a secret that throws where it's not set", code: express(`const secret = config.getOrThrow("WEBHOOK_SECRET"); if (secret && req.get("x-token") !== secret) return res.sendStatus(401); ${save}`) },
    { name: "a key of the vendor's API with a default", code: `import { Paddle } from "@paddle/paddle-node-sdk"; const paddle = new Paddle(process.env.PADDLE_API_KEY || "test-key");\n${express(`const event = await paddle.webhooks.unmarshal(req.rawBody, process.env.PADDLE_SECRET, sig); await save(event);`)}` },
    { name: "a check that uses an answer of the vendor", code: express(`const answer = await fetch("https://api.example.com/verify-webhook", { body: req.rawBody }); const { verification_status } = await answer.json(); if (verification_status !== "SUCCESS") return res.sendStatus(401); ${save}`) },
    { name: "no header, no handling", code: before + express(`const sig = req.headers["x-signature"]; if (typeof sig !== "string") return res.sendStatus(401); ${check} ${save}`) },
    { name: "a list of webhooks", filename: "app/api/webhooks/route.ts", code: `export const GET = async (req) => { if (!isLocalDev) { if (!(await verifySession(req))) throw new Error(); } return Response.json(await db.webhooks.list(req.nextUrl.searchParams.get("team"))); };` },
    { name: "a postback whose sender's address is looked at", filename: "app/api/acme/webhook/route.ts", code: `export const GET = async (req) => { if (!RANGES.some((range) => isIpInRange(ipOf(req), range))) throw new Error(); await track(getSearchParams(req.url)); };` },
    { name: "Meta's handshake", filename: "app/api/meta/webhook/route.ts", code: `export const GET = async (req) => { const q = req.nextUrl.searchParams; if (q.get("hub.mode") && q.get("hub.verify_token") === process.env.VERIFY_TOKEN) return new Response(q.get("hub.challenge")); await stats.increment(q.get("hub.mode")); };` },
    { name: "always checked", code: before + express(`${check} ${save}`) },
    { name: "an unset secret refuses", code: before + express(`if (!secret) return res.sendStatus(500); ${check} ${save}`) },
    { name: "an unset secret throws", code: before + express(`if (!secret) throw new Error("WEBHOOK_SECRET is not set"); ${check} ${save}`) },
    { name: "a missing header refuses", code: before + express(`const sig = req.headers["x-signature"]; if (!sig) return res.sendStatus(401); ${check} ${save}`) },
    { name: "a missing header reads as empty", code: before + express(`const sig = req.headers["x-signature"] ?? ""; ${check} ${save}`) },
    { name: "a handshake before the check", code: before + express(`if (req.body.type === "url_verification") return res.json({ challenge: req.body.challenge }); ${check} ${save}`) },
    { name: "another secret for another stage", code: `const secret = process.env.NODE_ENV === "production" ? process.env.LIVE_SECRET : process.env.TEST_SECRET;\n${express(`${check} ${save}`)}` },
    { name: "a stage that only logs", code: before + express(`if (process.env.NODE_ENV !== "production") console.log("delivery"); ${check} ${save}`) },
    { name: "no check at all, which is another rule's", code: express(save) },
    { name: "an empty default that is ruled out", code: `const secret = process.env.WEBHOOK_SECRET ?? "";\n${express(`if (!secret) return res.sendStatus(500); ${check} ${save}`)}` },
    { name: "a template of a variable that is ruled out", code: express(`if (!process.env.WEBHOOK_SECRET) return res.sendStatus(500); const secret = \`\${process.env.WEBHOOK_SECRET}\`; ${check} ${save}`) },
    { name: "a template of a variable that the file stops without", code: `if (!process.env.WEBHOOK_SECRET) throw new Error("WEBHOOK_SECRET is not set");\n${express(`const secret = \`\${process.env.WEBHOOK_SECRET}\`; ${check} ${save}`)}` },
    { name: "an empty default that the file stops at", code: `const secret = process.env.WEBHOOK_SECRET ?? "";\nif (!secret) { console.error("WEBHOOK_SECRET is missing"); process.exit(1); }\n${express(`${check} ${save}`)}` },
    { name: "a variable that the file demands", code: `assertEnv("WEBHOOK_SECRET");\n${express(`const secret = \`\${process.env.WEBHOOK_SECRET}\`; ${check} ${save}`)}` },
    { name: "a variable that is no text: an HMAC throws without it", code: express(`const secret = process.env.WEBHOOK_SECRET; ${check} ${save}`) },
    { name: "a template with more in it than the secret", code: express(`const secret = \`\${process.env.WEBHOOK_SECRET}-\${res.locals.tenant}\`; ${check} ${save}`) },
    { name: "a template of a secret that another file knows to be there", code: `import { env } from "./env";\n${express(`const secret = \`\${env.WEBHOOK_SECRET}\`; ${check} ${save}`)}` },
    { name: "a template in what is asked of the vendor", code: before + express(`const answer = await verifyWebhook(req.rawBody, { headers: { Authorization: \`Bearer \${process.env.API_TOKEN}\` } }); if (!answer) return res.sendStatus(401); ${save}`) },
    { name: "a default of something else", code: before + express(`const source = req.query.source ?? "web"; ${check} ${save}`) },
    { name: "a test", filename: "webhook.test.ts", code: before + express(`if (secret) { ${check} } ${save}`) },
  ],
  invalid: [
    { name: "either of two things missing", code: before + express(`const sig = req.headers["x-signature"];\nlet order;\nif (secret && sig) { ${check} order = req.body; } else { order = req.body; }\nawait db.orders.insert(order);`), errors: [{ messageId: "unsetSecret", line: 5 }] },
    { name: "a helper that says yes where nothing is set", code: `function genuine(req) {\nif (!process.env.WEBHOOK_SECRET) return true;\n${check.replace("secret", "process.env.WEBHOOK_SECRET").replace("if (!", "return ").replace(") return res.sendStatus(401);", ";")}\n}\n${express(`const ok = genuine(req); if (!ok) return res.sendStatus(401); ${save}`)}`, errors: [{ messageId: "unsetSecret", line: 2 }] },
    { name: "a helper that reports no error where nothing is set", code: `const validate = (req, { ctx }) => {\nconst secret = ctx.secret;\nif (!secret) { return { error: false }; }\nconst d = createHmac("sha256", secret).update(req.rawBody).digest(); if (!timingSafeEqual(d, sig)) return { error: true }; return { error: false }; };\n${express(`const result = validate(req, { ctx }); if (result.error) return res.sendStatus(401); ${save}`)}`, errors: [{ messageId: "unsetSecret", line: 3 }] },
    { name: "an empty text is let through where only null is refused", code: before + express(`if (secret == null) return res.sendStatus(503);\nif (secret !== "" && req.query.token !== secret) return res.sendStatus(403);\n${save}`), errors: [{ messageId: "unsetSecret", line: 4 }] },
    { name: "a stage asked behind the check", code: before + express(`const d = createHmac("sha256", secret).update(req.rawBody).digest();\nif (!timingSafeEqual(d, sig) && process.env.NODE_ENV === "production") return res.sendStatus(401);\n${save}`), errors: [{ messageId: "environment", line: 4 }] },
    { name: "a switch in one expression", code: `import { validateWebhookSignature } from "razorpay";\n${express(`const ok = process.env.SKIP_CHECK !== "true" ? validateWebhookSignature(req.rawBody, sig, secret) : true;\nif (!ok) return res.sendStatus(401);\n${save}`)}`, errors: [{ messageId: "environment", line: 3 }] },
    { name: "a sample that only prints", code: express(`let event = req.body;\nif (process.env.STRIPE_WEBHOOK_SECRET) { event = stripe.webhooks.constructEvent(req.rawBody, req.headers["stripe-signature"], process.env.STRIPE_WEBHOOK_SECRET); }\nif (event.type === "invoice.paid") console.log("paid");`), errors: [{ messageId: "unsetSecret", line: 3 }] },
    { name: "middleware of the file", code: `${before  }const guard = (req, res, next) => {\nif (!secret) return next();\n${check} next(); };\napp.post("/webhook", guard, async (req, res) => { ${save} });`, errors: [{ messageId: "unsetSecret", line: 3 }] },
    { name: "a controller that calls what is done with a delivery so", filename: "controllers/webhooks.js", code: `${before  }const take = async (req, res) => {\nif (secret) { ${check} }\nawait orders.updateOrderFromWebhook(req.body.order); };\nmodule.exports = { take };`, errors: [{ messageId: "unsetSecret", line: 3 }] },
    { name: "a router mounted elsewhere", filename: "routes/webhook.js", code: `${before  }router.post("/", async (req, res) => {\nif (secret) { ${check} }\n${save} });`, errors: [{ messageId: "unsetSecret", line: 3 }] },
    { name: "a header missing here or in a helper", filename: "lib/webhook/acme-routing.ts", code: `async function validate(headers) {\nconst auth = headers["authorization"]; if (!auth) return true; await jwtVerify(auth, keys); return true; }\nconst route: WebhookHandler = async (api, headers, body) => {\nconst auth = headers["authorization"]; if (auth) { const ok = await validate(headers); if (!ok) return refuse(); }\nawait api.run(body); };\nexport default route;`, errors: [{ messageId: "missingHeader" }] },
    { name: "a postback by GET", filename: "app/api/acme/webhook/route.ts", code: `export const GET = async (req) => {\nif (!isLocalDev) { const ip = await getIP(); const ok = RANGES.some((range) => isIpInRange(ip, range)); if (!ok) throw new Error(); }\nconst { order } = getSearchParams(req.url);\nawait track(order); };`, errors: [{ messageId: "environment", line: 2 }] },
    { name: "a controller mounted elsewhere", filename: "controllers/webhooks.js", code: `${before  }const take = async (req, res) => {\nif (secret) { ${check} }\n${save} };\nmodule.exports = { take };`, errors: [{ messageId: "unsetSecret", line: 3 }] },
    {
      name: "an unset secret passes",
      code: before + express(`if (secret) { ${check} }\n${save}`),
      errors: [
        {
          message:
            "Where `secret` is not set, `db.orders.insert` (line 4) acts on the webhook's payload with no check at all. " +
            "Refuse the request instead: answer with status 500 and say in the log what is not configured.",
          line: 3,
          column: 5,
          endColumn: 11,
        },
      ],
    },
    { name: "an unset setting passes", code: express(`if (process.env.WEBHOOK_SECRET) { const secret = process.env.WEBHOOK_SECRET; ${check} }\n${save}`), errors: [{ messageId: "unsetSecret", line: 2 }] },
    { name: "an unset secret goes on with a warning", code: before + express(`if (!secret) { console.warn("unchecked"); } else { ${check} }\n${save}`), errors: [{ messageId: "unsetSecret", line: 3 }] },
    { name: "a missing header passes", code: before + express(`const sig = req.headers["x-signature"];\nif (sig) { ${check} }\n${save}`), errors: [{ messageId: "missingHeader", line: 4 }] },
    { name: "a stage passes", code: before + express(`if (process.env.NODE_ENV === "production") { ${check} }\n${save}`), errors: [{ messageId: "environment", line: 3 }] },
    { name: "a switch passes", code: before + express(`if (!process.env.SKIP_VERIFICATION) { ${check} }\n${save}`), errors: [{ messageId: "environment", line: 3 }] },
    { name: "a kind of configuration passes", code: before + express(`if (ctx.configurationType !== "apiToken") { ${check} }\n${save}`), errors: [{ messageId: "environment", line: 3 }] },
    { name: "a field of the payload passes", code: before + express(`if (req.body.version !== 1) { ${check} }\n${save}`), errors: [{ messageId: "payloadField", line: 3 }] },
    { name: "an empty default", code: `const secret = process.env.WEBHOOK_SECRET ?? "";\n${express(`${check} ${save}`)}`, errors: [{ messageId: "emptySecret", line: 1 }] },
    { name: "an unset secret beside a handshake", code: before + express(`if ("challenge_token" in req.body) { log("handshake"); }\nelse if (secret) { ${check} }\n${save}`), errors: [{ messageId: "unsetSecret", line: 4, column: 10 }] },
    { name: "a template of a variable", code: express(`const secret = \`\${process.env.WEBHOOK_SECRET}\`;\n${check} ${save}`), errors: [{ message: "Where `WEBHOOK_SECRET` is not set, this makes it the text `undefined`, with which anybody can sign. Refuse the request, or stop at the start, if it's missing.", line: 2, column: 16, endColumn: 47 }] },
    { name: "a template as the key itself", code: express(`const d = createHmac("sha256", \`\${process.env.WEBHOOK_SECRET}\`).update(req.rawBody).digest(); if (!timingSafeEqual(d, sig)) return res.sendStatus(401);\n${save}`), errors: [{ messageId: "undefinedSecret", line: 2 }] },
    { name: "a file that stops without something else", code: `if (!process.env.DATABASE_URL) throw new Error();\n${express(`const secret = \`\${process.env.WEBHOOK_SECRET}\`; ${check} ${save}`)}`, errors: [{ messageId: "undefinedSecret", line: 3 }] },
    { name: "a file that only warns", code: `if (!process.env.WEBHOOK_SECRET) console.warn("no secret");\n${express(`const secret = \`\${process.env.WEBHOOK_SECRET}\`; ${check} ${save}`)}`, errors: [{ messageId: "undefinedSecret", line: 3 }] },
    { name: "a variable written as text", code: express(`const secret = String(process.env.WEBHOOK_SECRET);\n${check} ${save}`), errors: [{ messageId: "undefinedSecret", line: 2 }] },
    { name: "a bearer token of a variable", code: express(`if (req.headers.authorization !== \`Bearer \${process.env.WEBHOOK_SECRET}\`) return res.sendStatus(401);\n${save}`), errors: [{ messageId: "undefinedSecret", line: 2 }] },
    { name: "a default", code: `const secret = process.env.WEBHOOK_SECRET || "changeme";\n${express(`${check} ${save}`)}`, errors: [{ messageId: "defaultSecret", line: 1 }] },
    { name: "a default of a name", code: `const { WEBHOOK_SECRET: secret = "changeme" } = process.env;\n${express(`${check} ${save}`)}`, errors: [{ messageId: "defaultSecret", line: 1 }] },
    { name: "a secret in the code", code: `const secret = "changeme";\n${express(`${check} ${save}`)}`, errors: [{ messageId: "literalSecret", line: 1 }] },
    { name: "a condition in one expression", code: before + express(`if (secret && !timingSafeEqual(createHmac("sha256", secret).update(req.rawBody).digest(), sig)) return res.sendStatus(401);\n${save}`), errors: [{ messageId: "unsetSecret", line: 3 }] },
  ],
});
